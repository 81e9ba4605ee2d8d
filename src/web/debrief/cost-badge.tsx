import type { JudgedMove } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { Badge } from '#web/ui/badge.tsx';
import styles from './cost-badge.module.css';

interface CostBadgeProps {
  readonly move: Pick<JudgedMove, 'grade' | 'cost'>;
  /** The points of the best run, which costs are measured by. */
  readonly best: number;
}

/** The grade of a move by word and shape, and what it cost as points of 100. */
export function CostBadge({ move: { grade, cost }, best }: CostBadgeProps) {
  return (
    <span className={styles.cost}>
      <Badge tone={grade}>{debrief.grades[grade]}</Badge>
      {cost === 0 ? debrief.cost.none : debrief.cost.of100((100 * cost) / best)}
    </span>
  );
}
