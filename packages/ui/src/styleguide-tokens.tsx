import { For } from 'solid-js';
import { contrast } from './contrast.ts';
import { Section } from './section.tsx';
import styles from './styleguide.module.css';
import tokensCss from './tokens.css?raw';
import { readTokens, textPairs } from './tokens.ts';

const tokens = readTokens(tokensCss);
const family = (start: string) => tokens.names.filter((name) => name.startsWith(start));
const families = [
  ['Iron, from ground to ink', family('--iron-')],
  ['Ember, the one accent', ['--ember', '--ember-hover', '--on-ember', '--ember-ink', '--ember-wash']],
  ['Meaning', ['--good', '--good-wash', '--careful', '--careful-wash', '--bad', '--bad-wash']],
  ['Heat', family('--heat-')],
  ['Series', family('--data-')],
  ['Body', family('--body-')],
] as const;

const ratio = (text: string, ground: string, theme: 'light' | 'dark') =>
  contrast(tokens.color(text, theme), tokens.color(ground, theme)).toFixed(1);

export function TokenSamples() {
  return (
    <>
      <Section title="Colour">
        <For each={families}>
          {([title, names]) => (
            <>
              <p class={styles.note}>{title}</p>
              <div class={styles.swatches}>
                <For each={names}>
                  {(name) => (
                    <div class={styles.swatch}>
                      <svg aria-hidden="true">
                        <rect width="100%" height="100%" fill={`var(${name})`} />
                      </svg>
                      {name.slice(2)}
                    </div>
                  )}
                </For>
              </div>
            </>
          )}
        </For>
        <table class={styles.pairs}>
          <thead>
            <tr>
              <th scope="col">Words on a ground</th>
              <th scope="col">Light</th>
              <th scope="col">Dark</th>
            </tr>
          </thead>
          <tbody>
            <For each={textPairs}>
              {([text, ground]) => (
                <tr>
                  <th scope="row">
                    {text.slice(2)} on {ground.slice(2)}
                  </th>
                  <td>{ratio(text, ground, 'light')}</td>
                  <td>{ratio(text, ground, 'dark')}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Section>
      <Section title="Type">
        <div class={styles.type2}>
          <div class={styles.type} lang="en">
            <p class={styles.s48}>102.5 kg</p>
            <p class={styles.s34}>Three sets left</p>
            <p class={styles.s26}>Romanian deadlift</p>
            <p class={styles.s20}>Rest two minutes, then go again</p>
            <p class={styles.s16}>Keep the bar close and your back long.</p>
            <p class={styles.s14}>Saved on this phone, will sync.</p>
            <p class={styles.s12}>Updated on Monday at 07:40</p>
          </div>
          <div class={styles.type} lang="th">
            <p class={styles.s48}>102.5 กก.</p>
            <p class={styles.s34}>เหลืออีกสามเซ็ต</p>
            <p class={styles.s26}>ยกขาตึงแบบโรมาเนียน</p>
            <p class={styles.s20}>พักสองนาที แล้วเริ่มเซ็ตต่อไป</p>
            <p class={styles.s16}>ให้บาร์อยู่ชิดตัว และยืดหลังให้ตรง</p>
            <p class={styles.s14}>บันทึกไว้ในเครื่องแล้ว จะซิงก์เมื่อต่อเน็ตได้</p>
            <p class={styles.s12}>อัปเดตเมื่อวันจันทร์ 07:40 น.</p>
          </div>
        </div>
      </Section>
      <Section title="The log, for bright light and dark basements">
        <div class={styles.log}>
          <p class={styles.s48}>8 × 82.5</p>
          <p class={styles.logSoft}>Last time 8 × 80 kg, two days ago</p>
          <p class={styles.logEmber}>Set 3 of 4</p>
        </div>
      </Section>
    </>
  );
}
