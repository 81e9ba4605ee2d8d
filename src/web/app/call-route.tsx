import { use, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { ListedScenario } from 'virtual:scenario-index';
import type { CompiledCall } from '#engine/compile.ts';
import { phases } from '#scenario/phases.ts';
import type { Scenario } from '#scenario/schema.ts';
import { CallScreen, type CallScreenProps } from '#web/call/call-screen.tsx';
import { latePart } from '#web/ui/late-part.tsx';
import { links } from './links.ts';
import { loadAdvised, loadCanonical, loadScenario } from './load-scenario.ts';
import { NotFound } from './late-not-found.ts';
import type { RoutesProps } from './routes.tsx';
import { Screen } from './screen.tsx';

interface LoadingCallProps extends Omit<
  CallScreenProps,
  'current' | 'renderCoach' | 'Stopped' | 'stretch'
> {
  readonly listed: ListedScenario | undefined;
  readonly loading: Promise<Scenario> | null;
  /** What comes with the mode; never rejects. */
  readonly help: Promise<unknown> | null;
  /** Null for a whole call. */
  readonly drill: Promise<CompiledCall | null> | null;
}

/** Waits for the scenario, so that the address of a stored run can do without one. */
function LoadingCall({ listed, loading, help, drill, ...props }: LoadingCallProps) {
  const scenario = loading && use(loading);
  if (help !== null) use(help);
  const current =
    listed && scenario
      ? {
          id: listed.id,
          hash: listed.hash,
          scenario,
          loadCanonical: () => loadCanonical(listed),
        }
      : null;
  const { runId, variantId } = props;
  const isKnown = (id: string) => scenario?.variants.some((variant) => variant.id === id);
  if (runId === null && variantId !== null && !isKnown(variantId)) return <NotFound />;
  const stretch = drill && use(drill);
  if (drill !== null && stretch === null) return <NotFound />;
  return (
    <CallScreen
      {...props}
      current={current}
      stretch={stretch}
      Stopped={CallStopped}
      renderCoach={(state, guidance, live) => (
        <Coach
          state={state}
          guidance={guidance}
          live={live}
          loadAdvised={listed ? () => loadAdvised(listed) : null}
        />
      )}
    />
  );
}

const BriefingSheet = latePart(
  async () => (await import('#web/briefing/briefing-sheet.tsx')).BriefingSheet,
  null,
);

const CallStopped = latePart(
  async () => (await import('#web/call/call-stopped.tsx')).CallStopped,
  null,
);

const Coach = latePart(async () => (await import('#web/call/coach.tsx')).Coach, null);

/** Both parts of it, since the second would be asked for only once the first is there. */
function prefetchDebrief(): void {
  Promise.all([import('./debrief-route.tsx'), import('#web/debrief/open-debrief.ts')]).catch(
    // Offline or a new version published: the debrief's own address fetches again, and says so.
    () => null,
  );
}

const startable = ['guided', 'practice', 'drill', 'assessment'] as const;

/** The mode that an address names; null for one that no call can start in. */
function readMode(named: string | null): (typeof startable)[number] | null {
  return named === null ? 'practice' : (startable.find((mode) => mode === named) ?? null);
}

/** Null for what cannot be drilled. What a drill needs to start is fetched with the first one. */
async function startDrill(
  loading: Promise<Scenario> | null,
  variantId: string | null,
  named: string | null,
): Promise<CompiledCall | null> {
  const [scenario, { openDrill }] = await Promise.all([loading, import('#web/runs/open-drill.ts')]);
  const phase = phases.find((one) => one === named) ?? null;
  const variant = scenario?.variants.find(({ id }) => id === variantId);
  return scenario && variant ? openDrill(scenario, variant.id, phase) : null;
}

interface CallRouteProps extends RoutesProps {
  readonly scenarioId: string;
  readonly runId: string | null;
}

/** `/play/<id>?variant=<id>&mode=<mode>`: a new run, which then moves to `/play/<id>/<run>`, where it can be found again. */
export function CallRoute({ scenarioId, runId, wiring, steps, ...props }: CallRouteProps) {
  const { scenarios, portraitUrl, loadCards: _loadCards, ...deps } = wiring;
  const [, navigate] = useLocation();
  const asked = new URLSearchParams(useSearch());
  const variantId = asked.get('variant');
  const mode = readMode(asked.get('mode'));
  const listed = scenarios.find(({ id }) => id === scenarioId);
  // Made once: a promise that fails must not be made again while it is waited for.
  const [loading] = useState(() => (listed ? loadScenario(listed) : null));
  // So that a guided call starts with its coach in place. Where that fails, the coach itself says so.
  const [help] = useState(() => (mode === 'guided' ? Coach.prefetch() : null));
  const [drill] = useState(() =>
    mode === 'drill' && runId === null ? startDrill(loading, variantId, asked.get('phase')) : null,
  );
  // A stored run brings its own version of the scenario; a new one needs the build's.
  const isPlayable = runId !== null || (listed !== undefined && mode !== null);
  return (
    <Screen steps={steps}>
      {isPlayable ? (
        <LoadingCall
          listed={listed}
          loading={loading}
          help={help}
          drill={drill}
          scenarioId={scenarioId}
          runId={runId}
          variantId={variantId}
          mode={mode ?? 'practice'}
          deps={{
            ...deps,
            onStarted: (id) => navigate(links.resume(scenarioId, id), { replace: true }),
          }}
          preferences={props.preferences}
          onPreferencesChange={props.onPreferencesChange}
          portraitUrl={portraitUrl}
          links={links}
          onNearEnd={prefetchDebrief}
          renderBriefing={(scenario, variant) => (
            <BriefingSheet scenario={scenario} variantId={variant} heading="h3" />
          )}
        />
      ) : (
        <NotFound />
      )}
    </Screen>
  );
}
