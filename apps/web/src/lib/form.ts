import { createSignal } from 'solid-js';
import { viewOf } from './errors.ts';
import { locale, type PlainKey, t } from './i18n.ts';

export interface FormOptions<Name extends string> {
  /** Sends what was typed; a refusal that names a field is shown beside it. */
  send: (values: Record<Name, string>) => Promise<unknown>;
  /** What is wrong with a field, in a language the server does not speak. */
  words?: Partial<Record<Name, PlainKey>>;
}

/**
 * A form whose fields keep what was typed, whatever happens; only a password that was refused is typed again. Problems
 * stand beside their fields, and the first of them has the focus.
 */
export function createForm<Name extends string>(options: FormOptions<Name>) {
  const [problems, setProblems] = createSignal<Partial<Record<string, string>>>({});
  const [failure, setFailure] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  let form!: HTMLFormElement;

  const show = (found: Partial<Record<string, string>>) => {
    setProblems(found);
    queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const refused = (error: unknown) => {
    const view = viewOf(error);
    for (const input of form.querySelectorAll<HTMLInputElement>('input[autocomplete$="password"]')) input.value = '';
    const fields = view.fields.filter(({ path }) => form.elements.namedItem(path));
    if (fields.length === 0) return setFailure(view.message);
    show(Object.fromEntries(fields.map(({ path, message }) => [path, inOurWords(path as Name, message)])));
  };

  const inOurWords = (name: Name, message: string) => {
    if (locale() === 'en') return message;
    return t(options.words?.[name] ?? 'form.wrong');
  };

  return {
    ref: (element: HTMLFormElement) => {
      form = element;
    },
    isBusy,
    failure,
    problem: (name: Name) => problems()[name] ?? null,
    /** Another try: what was wrong with a field is forgotten once it is changed. */
    onInput(event: Event) {
      const { name } = event.target as HTMLInputElement;
      if (problems()[name]) setProblems({ ...problems(), [name]: undefined });
    },
    async onSubmit(event: SubmitEvent) {
      event.preventDefault();
      if (isBusy()) return;
      setFailure(null);
      const wrong = [...form.querySelectorAll('input')].filter((input) => !input.validity.valid);
      show(Object.fromEntries(wrong.map((input) => [input.name, t(slipOf(input))])));
      if (wrong.length > 0) return;
      setBusy(true);
      try {
        // Every field of these forms holds text.
        await options.send(Object.fromEntries(new FormData(form)) as Record<Name, string>);
      } catch (error) {
        refused(error);
      } finally {
        setBusy(false);
      }
    },
  };
}

/** What the browser sees wrong with a field, before anything is sent. */
function slipOf({ validity, type }: HTMLInputElement): PlainKey {
  if (validity.valueMissing) return 'form.missing';
  if (type === 'email') return 'form.email';
  return validity.tooShort ? 'form.passwordShort' : 'form.wrong';
}
