import { useState } from 'react';
import type { StopKey } from '#engine/ways.ts';
import { map as texts } from '#web/messages/map.ts';
import { Button } from '#web/ui/button.tsx';
import { Surface } from '#web/ui/surface.tsx';
import styles from './map-controls.module.css';
import type { ScenarioMap } from './scenario-map.ts';
import type { Asked } from './view-map.ts';

interface MapControlsProps {
  readonly map: Pick<ScenarioMap, 'best'>;
  readonly asked: Asked;
  readonly covered: readonly StopKey[];
  readonly onUncover: (keys: readonly StopKey[]) => void;
  readonly onCover: () => void;
  readonly onBest: (isShown: boolean) => void;
}

/** What is asked for, never there by itself: the covered parts, and the best path. */
export function MapControls({ map, asked, covered, ...on }: MapControlsProps) {
  const [news, setNews] = useState('');
  const wasUncovered = asked.uncovered.size > 0;
  const { covered: cover, best } = texts;
  const turn = () => {
    if (covered.length > 0) on.onUncover(covered);
    else on.onCover();
    setNews(covered.length > 0 ? cover.uncovered(covered.length) : cover.again);
  };
  return (
    <Surface tone="sunken" className={styles.controls}>
      {(covered.length > 0 || !wasUncovered) && (
        <p>{covered.length > 0 ? cover.count(covered.length) : cover.none}</p>
      )}
      <div className={styles.actions}>
        {(covered.length > 0 || wasUncovered) && (
          // One button for both, so that the focus stays where it is.
          <Button onClick={turn}>{covered.length > 0 ? cover.uncover : cover.cover}</Button>
        )}
        {map.best !== null && (
          <Button
            onClick={() => {
              on.onBest(!asked.isBestShown);
              setNews(asked.isBestShown ? best.hidden : best.shown);
            }}
          >
            {asked.isBestShown ? best.hide : best.show}
          </Button>
        )}
      </div>
      <p className={styles.note}>{map.best === null ? best.later : best.meaning}</p>
      <p role="status" className={styles.note}>
        {news}
      </p>
    </Surface>
  );
}
