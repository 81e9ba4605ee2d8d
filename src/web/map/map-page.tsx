import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { StopKey } from '#engine/ways.ts';
import { app } from '#web/messages/app.ts';
import { map as texts } from '#web/messages/map.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Page, PageHeading } from '#web/ui/page.tsx';
import { DrawingPanel, type FetchDrawing } from './drawing-panel.tsx';
import type { MapLinks } from './links.ts';
import { MapControls } from './map-controls.tsx';
import styles from './map-page.module.css';
import { Outline } from './outline.tsx';
import { RunLegend } from './run-legend.tsx';
import type { ScenarioMap } from './scenario-map.ts';
import { useIsWide } from './use-is-wide.ts';
import { type Asked, isCovered, viewMap } from './view-map.ts';

interface MapPageProps {
  readonly map: ScenarioMap;
  readonly askedRun: string | null;
  readonly fetchDrawing: FetchDrawing;
  readonly links: MapLinks;
}

/** The paths through a variant, as an outline and as a drawing; on a phone one of the two, the outline first. */
export function MapPage({ map, askedRun, fetchDrawing, links }: MapPageProps) {
  const [asked, setAsked] = useState<Asked>(() => ({
    runId: firstPick(map, askedRun),
    uncovered: new Set(),
    isBestShown: false,
  }));
  const [look, setLook] = useState<'outline' | 'drawing'>('outline');
  const isWide = useIsWide();
  const view = useMemo(() => viewMap(map, asked), [map, asked]);
  const uncover = (keys: readonly StopKey[]) =>
    setAsked({ ...asked, uncovered: new Set([...asked.uncovered, ...keys]) });
  return (
    <Page title={app.titleOf(`${texts.title}: ${map.title}`)} className={styles.page}>
      <header className={styles.header}>
        <p className={styles.kicker}>
          {map.title} · {map.variantTitle}
        </p>
        <PageHeading>{texts.heading}</PageHeading>
        <p>{texts.lead}</p>
        {map.played.length > 1 && (
          <nav aria-label={texts.variants.label}>
            <ul className={styles.variants}>
              {map.played.map(({ id, title }) => (
                <li key={id}>
                  <Link
                    href={links.map(map.scenarioId, id)}
                    aria-current={id === map.variantId ? 'page' : undefined}
                  >
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <div className={styles.choices}>
        <RunLegend
          map={map}
          picked={asked.runId}
          onPick={(runId) => setAsked({ ...asked, runId })}
          links={links}
        />
        <MapControls
          map={map}
          asked={asked}
          covered={view.stops.filter(isCovered).map(({ key }) => key)}
          onUncover={uncover}
          onCover={() => setAsked({ ...asked, uncovered: new Set() })}
          onBest={(isBestShown) => setAsked({ ...asked, isBestShown })}
        />
      </div>
      {!isWide && (
        <ChoiceGroup
          legend={texts.view.legend}
          choices={[
            { value: 'outline', label: texts.view.outline },
            { value: 'drawing', label: texts.view.drawing },
          ]}
          value={look}
          onChange={setLook}
        />
      )}
      <div className={styles.views}>
        {(isWide || look === 'outline') && (
          <Outline view={view} isOneRun={asked.runId !== null} onUncover={uncover} />
        )}
        {(isWide || look === 'drawing') && (
          <DrawingPanel fetchDrawing={fetchDrawing} map={map} view={view} />
        )}
      </div>
    </Page>
  );
}

/** The run that was asked for, or the only one; null for all of them. */
function firstPick({ runs }: ScenarioMap, askedRun: string | null): string | null {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return only.id;
  return runs.some(({ id }) => id === askedRun) ? askedRun : null;
}
