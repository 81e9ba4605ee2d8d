import { type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { map as texts } from '#web/messages/map.ts';
import { Badge } from '#web/ui/badge.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import type { Point } from './lay-out.ts';
import type { ShownPair } from './view-map.ts';
import styles from './way-line.module.css';

export interface WayLineContent extends Record<string, unknown> {
  readonly pair: ShownPair;
  /** From box to box, in pixels. */
  readonly points: readonly Point[];
}

/** A way on the drawing: bold where it was taken, with its grade where that was one move; dashed on the best path. */
export function WayLine({ data }: EdgeProps<Edge<WayLineContent>>) {
  if (data === undefined) return null;
  const { pair, points } = data;
  const isTaken = pair.visits.length > 0;
  const line = curveThrough(points);
  return (
    <>
      <path className={joinClasses(styles.line, isTaken && styles.taken)} d={line} />
      {pair.isOnBest && <path className={joinClasses(styles.line, styles.best)} d={line} />}
      {(isTaken || pair.isOnBest) && (
        <path
          className={joinClasses(styles.head, !isTaken && styles.bestHead)}
          d="M0 0L-5 -9L5 -9Z"
          transform={headAt(points)}
        />
      )}
      {isTaken && <WayLabel visits={pair.visits} at={points[1] ?? { x: 0, y: 0 }} />}
    </>
  );
}

interface WayLabelProps {
  readonly visits: ShownPair['visits'];
  readonly at: Point;
}

/** The grade of the one move that went this way, or how many did; below the stop that it left. */
function WayLabel({ visits, at }: WayLabelProps) {
  const [visit] = visits;
  const grade = visits.length === 1 ? (visit?.grade ?? null) : null;
  if (grade === null && visits.length === 1) return null;
  return (
    <EdgeLabelRenderer>
      <div
        className={styles.label}
        style={{ translate: `calc(${at.x}px - 50%) calc(${at.y}px - 50%)` }}
      >
        <Badge tone={grade ?? 'neutral'}>
          {grade === null ? texts.drawing.times(visits.length) : texts.grades[grade]}
        </Badge>
      </div>
    </EdgeLabelRenderer>
  );
}

/** A line through the points with its corners rounded off. */
function curveThrough(points: readonly Point[]): string {
  const [start, ...rest] = points;
  const end = rest.pop();
  if (start === undefined || end === undefined) return '';
  const bends = rest.map((at, place) => {
    const next = rest[place + 1] ?? end;
    return `Q${at.x} ${at.y} ${(at.x + next.x) / 2} ${(at.y + next.y) / 2}`;
  });
  return `M${start.x} ${start.y}${bends.join('')}L${end.x} ${end.y}`;
}

/** At the end of the line, turned the way it goes; the head is drawn downwards. */
function headAt(points: readonly Point[]): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? end;
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI - 90;
  return `translate(${end.x} ${end.y}) rotate(${angle})`;
}
