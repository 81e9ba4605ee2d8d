import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { map as texts } from '#web/messages/map.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import styles from './stop-box.module.css';
import { type CoveredStop, isCovered, type ShownStop } from './view-map.ts';

export type StopBoxContent = Record<'stop', ShownStop | CoveredStop>;

/** A stop on the drawing: its phase, what it is called, its first words; nothing while it is covered. */
export function StopBox({ data: { stop } }: NodeProps<Node<StopBoxContent>>) {
  return (
    <>
      <Handle className={styles.handle} type="target" position={Position.Top} />
      {isCovered(stop) ? (
        <div className={joinClasses(styles.box, styles.covered)} />
      ) : (
        <div
          className={joinClasses(
            styles.box,
            stop.stage === 'endings' && styles.ending,
            stop.isOnPath && styles.onPath,
            stop.isOnBest && styles.onBest,
          )}
        >
          <p className={styles.stage}>{texts.stages[stop.stage]}</p>
          <p className={styles.title}>{stop.title}</p>
          <p className={styles.words}>{stop.words}</p>
        </div>
      )}
      <Handle className={styles.handle} type="source" position={Position.Bottom} />
    </>
  );
}
