// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitAdvice } from '#scenario/advice.ts';
import { canonicalJson } from '#scenario/canonical.ts';
import { parseScenario } from '#scenario/parse.ts';
import { tinySource } from '#tests/support/tiny-scenario.ts';
import { createStepMemory } from '#web/app/step-memory.ts';
import { WatchRoute } from '#web/app/watch-route.tsx';
import type { Wiring } from '#web/app/wiring.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', '..', 'scenarios');

/** A scenario of the app; the recorded runs come as the build makes them. */
function listed(id: string, source: unknown) {
  const { call, advice } = splitAdvice(canonicalJson(source));
  return {
    id,
    hash: 'b'.repeat(64),
    load: () => Promise.resolve({ call }),
    loadAdvice: () => Promise.resolve({ advice }),
  };
}

const shipped = parseScenario(
  readFileSync(path.join(folder, 'unrealistic-demand', 'scenario.yaml')),
  'scenario.yaml',
).source;

async function open(scenarioId: string, runId: string | null) {
  const wiring: Pick<Wiring, 'scenarios' | 'portraitUrl'> = {
    scenarios: [listed('unrealistic-demand', shipped), listed('tiny-call', tinySource)],
    portraitUrl: (id, feels) => `/${id}-${feels}.svg`,
  };
  await act(async () => {
    render(
      <WatchRoute
        scenarioId={scenarioId}
        runId={runId}
        wiring={wiring}
        steps={createStepMemory()}
      />,
    );
    await Promise.resolve();
  });
}

const findHeading = (name: string) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 30_000 });

// The scenario's runs are read, and one is judged: a second, or more where much else runs.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  globalThis.history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = () => undefined;
});

it('shows a recorded run of a shipped scenario', async () => {
  await open('unrealistic-demand', 'model-louder');
  expect(await findHeading('Played well')).toBeInTheDocument();
  expect(screen.getByText(/^Step 1 of \d+$/)).toBeInTheDocument();
});

it('shows all runs of a scenario where none is named', async () => {
  await open('unrealistic-demand', null);
  expect(await findHeading('Watch it played')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Played poorly' })).toBeInTheDocument();
});

it('has nothing at the address of a run that is not there', async () => {
  await open('unrealistic-demand', 'model-loud');
  expect(await findHeading('Nothing at this address')).toBeInTheDocument();
});

it('has nothing at the address of a run that is only there for the tests', async () => {
  await open('unrealistic-demand', 'ending-athlone');
  expect(await findHeading('Nothing at this address')).toBeInTheDocument();
});

it('has nothing at the address of a scenario that is not there', async () => {
  await open('no-such-scenario', 'model-louder');
  expect(await findHeading('Nothing at this address')).toBeInTheDocument();
});

it('says so where a scenario has no recorded run', async () => {
  await open('tiny-call', null);
  expect(await findHeading('Watch it played')).toBeInTheDocument();
  expect(screen.getByText('Nothing to watch yet')).toBeInTheDocument();
});
