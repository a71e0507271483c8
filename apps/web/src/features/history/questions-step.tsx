import type { HistoryAnswers, HistoryQuestion } from '@motriforge/history-files';
import { Button } from '@motriforge/ui/button.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { createSignal, For, type JSX } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { guessedTimeZone, preference } from '../../lib/preferences.ts';
import styles from './bring-page.module.css';
import { fullDay } from './days.ts';
import { StepPart } from './step-part.tsx';

type Given = Required<HistoryAnswers>;

interface Props {
  questions: readonly HistoryQuestion[];
  onAnswer: (answers: HistoryAnswers) => void;
  onBack: () => void;
}

/** What a file does not say and nobody may guess, with what fits the person suggested. */
export function QuestionsStep(props: Props) {
  const [given, setGiven] = createSignal(suggested());
  const say = (answer: Partial<Given>) => setGiven((before) => ({ ...before, ...answer }));
  const answerOf = ({ kind }: HistoryQuestion): HistoryAnswers => ({ [fieldOf[kind]]: given()[fieldOf[kind]] });
  return (
    <StepPart title={t('bring.questions')}>
      <p>{t('bring.questionsLead')}</p>
      <For each={props.questions}>
        {(question) => (
          <div class={styles.question}>
            <Question question={question} given={given()} onSay={say} />
            <p class={styles.soft}>{t('bring.standsIn', { line: question.line, example: question.example })}</p>
          </div>
        )}
      </For>
      <div class={styles.actions}>
        <Button
          kind="primary"
          onClick={() => props.onAnswer(Object.assign({}, ...props.questions.map(answerOf)) as HistoryAnswers)}
        >
          {t('bring.goOn')}
        </Button>
        <Button onClick={props.onBack}>{t('bring.other')}</Button>
      </div>
    </StepPart>
  );
}

const fieldOf = {
  MASS_UNIT: 'massUnit',
  DISTANCE_UNIT: 'distanceUnit',
  LENGTH_UNIT: 'lengthUnit',
  DAY_ORDER: 'dayOrder',
  TIME_ZONE: 'timeZone',
} as const satisfies Record<HistoryQuestion['kind'], keyof HistoryAnswers>;

function suggested(): Given {
  const isMetric = preference('distanceUnit') === 'km';
  const shown = new Intl.DateTimeFormat(navigator.language).formatToParts();
  const [first] = shown.filter(({ type }) => type === 'day' || type === 'month');
  return {
    massUnit: preference('massUnit') === 'lb' ? 'LBS' : 'KG',
    distanceUnit: isMetric ? 'KM' : 'MILES',
    lengthUnit: isMetric ? 'CM' : 'INCHES',
    dayOrder: first?.type === 'month' ? 'MDY' : 'DMY',
    timeZone: preference('timeZone'),
  };
}

interface QuestionProps {
  question: HistoryQuestion;
  given: Given;
  onSay: (answer: Partial<Given>) => void;
}

function Question(props: QuestionProps): JSX.Element {
  const asked = props.question;
  switch (asked.kind) {
    case 'TIME_ZONE':
      return <ZoneQuestion value={props.given.timeZone} onChange={(timeZone) => props.onSay({ timeZone })} />;
    case 'MASS_UNIT':
      return (
        <Choice
          label={t('bring.massUnit')}
          options={{ KG: t('bring.unit.KG'), LBS: t('bring.unit.LBS') }}
          value={props.given.massUnit}
          onChange={(massUnit) => props.onSay({ massUnit })}
        />
      );
    case 'LENGTH_UNIT':
      return (
        <Choice
          label={t('bring.lengthUnit')}
          options={{ CM: t('bring.unit.CM'), INCHES: t('bring.unit.INCHES') }}
          value={props.given.lengthUnit}
          onChange={(lengthUnit) => props.onSay({ lengthUnit })}
        />
      );
    case 'DISTANCE_UNIT':
      return (
        <Choice
          label={t('bring.distanceUnit')}
          options={{
            KM: t('bring.unit.KM'),
            MILES: t('bring.unit.MILES'),
            M: t('bring.unit.M'),
            YARDS: t('bring.unit.YARDS'),
          }}
          value={props.given.distanceUnit}
          onChange={(distanceUnit) => props.onSay({ distanceUnit })}
        />
      );
    case 'DAY_ORDER':
      return (
        <Choice
          label={t('bring.dayOrder', { example: asked.example })}
          options={{ DMY: fullDay(asked.readings.DMY), MDY: fullDay(asked.readings.MDY) }}
          value={props.given.dayOrder}
          onChange={(dayOrder) => props.onSay({ dayOrder })}
        />
      );
  }
}

interface ChoiceProps<T extends string> {
  label: string;
  options: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  // The keys of an object are what it is made of.
  const options = () => (Object.keys(props.options) as T[]).map((value) => ({ value, label: props.options[value] }));
  return (
    <>
      <p aria-hidden="true">{props.label}</p>
      <Segmented label={props.label} options={options()} value={props.value} onChange={props.onChange} />
    </>
  );
}

function ZoneQuestion(props: { value: string; onChange: (zone: string) => void }) {
  const zones = () => [...new Set([props.value, guessedTimeZone(), ...Intl.supportedValuesOf('timeZone')])];
  return (
    <Select label={t('bring.timeZone')} onChange={(event) => props.onChange(event.currentTarget.value)}>
      <For each={zones()}>
        {(zone) => (
          <option value={zone} selected={zone === props.value}>
            {zone.replaceAll('_', ' ')}
          </option>
        )}
      </For>
    </Select>
  );
}
