import { map as texts } from '#web/messages/map.ts';
import type { StopKey } from '#engine/ways.ts';
import styles from './outline.module.css';
import { OutlineStage } from './outline-stage.tsx';
import { isCovered, type MapView, stagesOf } from './view-map.ts';

interface OutlineProps {
  readonly view: MapView;
  /** One run is shown, so that its moves need not say which run they are of. */
  readonly isOneRun: boolean;
  readonly onUncover: (keys: readonly StopKey[]) => void;
}

/** All that the map says, in words and in order: by phase what came up, what was said and where it led. */
export function Outline({ view, isOneRun, onUncover }: OutlineProps) {
  const titles = new Map(
    view.stops.flatMap((stop) => (isCovered(stop) ? [] : [[stop.key, stop.title] as const])),
  );
  return (
    <section className={styles.outline} aria-labelledby="outline">
      <h2 id="outline">{texts.outline.title}</h2>
      {stagesOf(view).map((stage) => (
        <OutlineStage
          key={stage.stage}
          shown={stage}
          titles={titles}
          isOneRun={isOneRun}
          onUncover={onUncover}
        />
      ))}
    </section>
  );
}
