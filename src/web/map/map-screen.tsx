import { use } from 'react';
import { app } from '#web/messages/app.ts';
import { map as texts } from '#web/messages/map.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import type { FetchDrawing } from './drawing-panel.tsx';
import type { MapLinks } from './links.ts';
import type { LoadedMap } from './load-map.ts';
import { MapPage } from './map-page.tsx';
import styles from './map-screen.module.css';

interface MapScreenProps {
  readonly scenarioId: string;
  /** The run to pick at first; null for none in particular. */
  readonly askedRun: string | null;
  /** From `loadMap`; the same promise on every render. */
  readonly loading: Promise<LoadedMap>;
  readonly onRetry: () => void;
  readonly fetchDrawing: FetchDrawing;
  readonly links: MapLinks;
}

/** `/map/<scenario>?variant=<id>`: the map of a variant, or why there is none. */
export function MapScreen({ loading, links, onRetry, ...rest }: MapScreenProps) {
  const loaded = use(loading);
  if (loaded.type === 'ready') {
    const { askedRun, fetchDrawing } = rest;
    return (
      <MapPage map={loaded.map} askedRun={askedRun} fetchDrawing={fetchDrawing} links={links} />
    );
  }
  const isUnavailable = loaded.type === 'unavailable';
  const { title } = texts.none[loaded.type];
  return (
    <Page width="column" title={app.titleOf(title)} className={styles.none}>
      <PageHeading>{title}</PageHeading>
      <p>{isUnavailable ? loaded.error.message : texts.none[loaded.type].text}</p>
      <div className={styles.actions}>
        {isUnavailable ? (
          <Button tone="primary" onClick={onRetry}>
            {texts.none.unavailable.retry}
          </Button>
        ) : (
          <ButtonLink tone="primary" href={links.briefing(rest.scenarioId)}>
            {texts.none.briefing}
          </ButtonLink>
        )}
        <ButtonLink href={links.library}>{texts.none.library}</ButtonLink>
      </div>
    </Page>
  );
}
