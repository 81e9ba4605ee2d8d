import type { JudgedMove } from '#engine/debrief.ts';
import { moodCurve } from '#web/messages/mood-curve.ts';
import { formatNumber } from '#web/messages/locale.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import styles from './mood-table.module.css';
import { anchorOf, nameMove } from './story.ts';

const texts = moodCurve;

/** The mood curve in numbers, each move with a link to what was said. */
export function MoodTable({ moves }: { readonly moves: readonly JudgedMove[] }) {
  const [first] = moves;
  if (first === undefined) return null;
  return (
    <Disclosure summary={texts.asTable}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.moment}</th>
            <th scope="col" className={styles.number}>
              {texts.anger}
            </th>
            <th scope="col" className={styles.number}>
              {texts.trust}
            </th>
            <th scope="col" className={styles.why}>
              {texts.why}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{texts.start}</th>
            <td className={styles.number}>{formatNumber(first.before.anger)}</td>
            <td className={styles.number}>{formatNumber(first.before.trust)}</td>
            <td className={styles.why}>{texts.nothingYet}</td>
          </tr>
          {moves.map((move, index) => (
            <tr key={move.logIndex}>
              <th scope="row">
                <a href={`#${anchorOf(move.logIndex)}`}>{nameMove(move, index + 1)}</a>
              </th>
              <td className={styles.number}>{formatNumber(move.after.anger)}</td>
              <td className={styles.number}>{formatNumber(move.after.trust)}</td>
              <td className={styles.why}>{move.because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
