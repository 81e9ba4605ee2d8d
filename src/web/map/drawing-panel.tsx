import { type ComponentType, createElement, Suspense, use, useState } from 'react';
import { map as texts } from '#web/messages/map.ts';
import { Button } from '#web/ui/button.tsx';
import styles from './drawing-panel.module.css';
import type { MapDrawingProps } from './map-drawing.tsx';

/** Fetches what draws; null where that cannot be fetched. */
export type FetchDrawing = () => Promise<ComponentType<MapDrawingProps> | null>;

/** The drawing, which comes later than the outline and without which the outline says it all. */
export function DrawingPanel({
  fetchDrawing,
  ...drawn
}: MapDrawingProps & { readonly fetchDrawing: FetchDrawing }) {
  const [fetching, setFetching] = useState(fetchDrawing);
  return (
    <section className={styles.panel} aria-labelledby="drawing">
      <h2 id="drawing">{texts.drawing.title}</h2>
      <Suspense fallback={<output>{texts.drawing.waiting}</output>}>
        <Fetched fetching={fetching} drawn={drawn} onRetry={() => setFetching(fetchDrawing())} />
      </Suspense>
    </section>
  );
}

interface FetchedProps {
  readonly fetching: ReturnType<FetchDrawing>;
  readonly drawn: MapDrawingProps;
  readonly onRetry: () => void;
}

function Fetched({ fetching, drawn, onRetry }: FetchedProps) {
  const fetched = use(fetching);
  if (fetched === null) {
    return (
      <>
        <p>{texts.drawing.unfetched}</p>
        <p>
          <Button onClick={onRetry}>{texts.drawing.retry}</Button>
        </p>
      </>
    );
  }
  return createElement(fetched, drawn);
}
