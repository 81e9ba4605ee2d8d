import { compare } from '#web/messages/compare.ts';
import { formatNumber } from '#web/messages/locale.ts';
import type { Side } from './compare-runs.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import styles from './compare-table.module.css';

interface CompareTableProps {
  readonly earlier: Side;
  readonly later: Side;
}

/** What came out of the two runs, line by line. */
export function CompareTable({ earlier, later }: CompareTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{compare.glance}</VisuallyHidden>
          </th>
          <th scope="col">{compare.sides.earlier}</th>
          <th scope="col">{compare.sides.later}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tell }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{tell(earlier)}</td>
            <td>{tell(later)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const rows: readonly { readonly name: string; readonly tell: (side: Side) => string }[] = [
  { name: compare.ending, tell: ({ story }) => story.debrief.ending.title },
  { name: compare.score, tell: tellScore },
  { name: compare.costSince, tell: ({ cost }) => compare.costOf100(cost) },
  { name: compare.angerAtEnd, tell: ({ moods }) => tellLevel(moods.at(-1)?.anger) },
  { name: compare.trustAtEnd, tell: ({ moods }) => tellLevel(moods.at(-1)?.trust) },
  { name: compare.replies, tell: ({ moves }) => formatNumber(moves.length) },
];

/** A first guided run has no percentage. */
function tellScore({ story }: Side): string {
  return story.help?.isFirst === true ? '–' : compare.costOf100(story.debrief.score);
}

function tellLevel(level: number | undefined): string {
  return level === undefined ? '–' : formatNumber(level);
}
