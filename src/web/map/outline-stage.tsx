import { useRef } from 'react';
import type { StopKey } from '#engine/ways.ts';
import { map as texts } from '#web/messages/map.ts';
import { Button } from '#web/ui/button.tsx';
import styles from './outline.module.css';
import { OutlineStop } from './outline-stop.tsx';
import type { ShownStage } from './view-map.ts';

interface OutlineStageProps {
  readonly shown: ShownStage;
  /** Of every stop that may be told. */
  readonly titles: ReadonlyMap<StopKey, string>;
  readonly isOneRun: boolean;
  readonly onUncover: (keys: readonly StopKey[]) => void;
}

/** One phase of the call: its stops, then how many of them are covered. */
export function OutlineStage({ shown, titles, isOneRun, onUncover }: OutlineStageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { stage, stops, covered } = shown;
  const name = texts.stages[stage];
  const uncover = () => {
    onUncover(covered);
    // The button goes; what it uncovered is read from here on.
    heading.current?.focus();
  };
  return (
    <section className={styles.stage} aria-labelledby={`stage-${stage}`}>
      <h3 id={`stage-${stage}`} ref={heading} tabIndex={-1} className={styles.stageName}>
        {name}
      </h3>
      {stops.length > 0 && (
        <ol className={styles.stops}>
          {stops.map((stop) => (
            <OutlineStop key={stop.key} stop={stop} titles={titles} isOneRun={isOneRun} />
          ))}
        </ol>
      )}
      {covered.length > 0 && (
        <p className={styles.covered}>
          {texts.covered.here(covered.length)}{' '}
          <Button
            tone="quiet"
            aria-label={texts.covered.uncoverHere(covered.length, name)}
            onClick={uncover}
          >
            {texts.covered.uncoverThese}
          </Button>
        </p>
      )}
    </section>
  );
}
