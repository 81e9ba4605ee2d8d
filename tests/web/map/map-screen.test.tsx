// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findViolations } from '#tests/support/find-violations.ts';
import { replies } from '#tests/support/run-header.ts';
import { fetchDrawing } from '#web/map/fetch-drawing.ts';
import type { LoadedMap } from '#web/map/load-map.ts';
import { MapScreen } from '#web/map/map-screen.tsx';
import type { ScenarioMap } from '#web/map/scenario-map.ts';
import { StorageUnavailableError } from '#web/runs/run-errors.ts';
import { fakeMap, fakeRun } from './fake-map.ts';

let isWide = false;

beforeEach(() => {
  isWide = false;
  document.documentElement.lang = 'en';
  vi.stubGlobal('matchMedia', () => ({
    matches: isWide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

interface Opened {
  readonly loaded?: LoadedMap;
  readonly askedRun?: string;
  readonly onRetry?: () => void;
  readonly fetch?: typeof fetchDrawing;
}

async function open(map: ScenarioMap, { loaded, askedRun, onRetry, fetch }: Opened = {}) {
  await act(async () => {
    render(
      <main>
        <MapScreen
          scenarioId={map.scenarioId}
          askedRun={askedRun ?? null}
          loading={Promise.resolve(loaded ?? { type: 'ready', map })}
          onRetry={onRetry ?? (() => undefined)}
          fetchDrawing={fetch ?? fetchDrawing}
          links={{
            library: '/',
            briefing: (id) => `/scenarios/${id}`,
            debrief: (id) => `/debrief/${id}`,
            resume: (scenarioId, id) => `/play/${scenarioId}/${id}`,
            map: (scenarioId, id) => `/map/${scenarioId}?variant=${id}`,
          }}
        />
      </main>,
    );
    await Promise.resolve();
  });
}

const outline = () => screen.getByRole('region', { name: 'Outline' });
const stage = (name: string) => within(outline()).getByRole('region', { name });
const press = async (name: string | RegExp) =>
  await userEvent.click(screen.getByRole('button', { name }));

describe('the outline', () => {
  const short = fakeMap({ runs: [fakeRun(1, replies(0, 0))], best: null });

  it('tells what came up, what was said and where it led', async () => {
    await open(short);
    const [first] = within(stage('Before the call')).getAllByRole('listitem');
    if (first === undefined) throw new Error('The outline is empty.');
    expect(first).toHaveTextContent('Before you ring');
    expect(first).toHaveTextContent('You: “Ring her now, with what you have.”');
    expect(first).toHaveTextContent('Strong');
    expect(within(first).getByRole('link', { name: 'What she says first' })).toHaveAttribute(
      'href',
      '#stop-beat-opening',
    );
  });

  it('gives nothing away of what was not seen but how much it is', async () => {
    await open(short);
    expect(stage('Finding out')).toHaveTextContent('and 1 part you have not seen');
    expect(outline()).not.toHaveTextContent('Why it happened');
    expect(stage('How it can end')).toHaveTextContent('and 3 parts you have not seen');
    expect(outline()).not.toHaveTextContent('Four boxes for Friday');
  });

  it('uncovers everything on request, and covers it again', async () => {
    await open(short);
    await press('Uncover everything');
    expect(stage('Finding out')).toHaveTextContent('Why it happened');
    expect(stage('How it can end')).toHaveTextContent('Four boxes for Friday');
    expect(screen.getByRole('status')).toHaveTextContent('8 parts uncovered.');
    expect(screen.getByRole('button', { name: 'Cover them again' })).toHaveFocus();
    await press('Cover them again');
    expect(outline()).not.toHaveTextContent('Why it happened');
  });

  it('uncovers one stretch on request and reads on at its heading', async () => {
    await open(short);
    await press(/^Uncover them: 1 part of “Finding out”/);
    expect(stage('Finding out')).toHaveTextContent('Why it happened');
    expect(outline()).not.toHaveTextContent('Four boxes for Friday');
    expect(screen.getByRole('heading', { name: 'Finding out' })).toHaveFocus();
  });

  it('has nothing for axe to find', async () => {
    await open(fakeMap());
    await press('Show the best path');
    expect(await findViolations()).toEqual([]);
  });
});

describe('the best path', () => {
  it('is marked when it is asked for', async () => {
    await open(fakeMap());
    expect(outline()).not.toHaveTextContent('Best path');
    await press('Show the best path');
    expect(stage('Before the call')).toHaveTextContent('Best path “Ring her now');
    expect(stage('How it can end')).toHaveTextContent('Best path');
    await press('Hide the best path');
    expect(outline()).not.toHaveTextContent('Best path');
  });

  it('is not offered before a run was finished and its debrief seen', async () => {
    await open(fakeMap({ best: null }));
    expect(screen.queryByRole('button', { name: 'Show the best path' })).toBeNull();
    expect(screen.getByText(/once you have finished a call/)).toBeVisible();
  });
});

describe('the paths', () => {
  it('are all shown at first, and one when it is picked', async () => {
    await open(fakeMap());
    expect(stage('Before the call')).toHaveTextContent('run 1, move 1');
    expect(stage('Before the call')).toHaveTextContent('run 2, move 1');
    await userEvent.click(screen.getByRole('radio', { name: /^Run 2/ }));
    expect(stage('Before the call')).toHaveTextContent('Write her an e-mail');
    expect(stage('Before the call')).not.toHaveTextContent('Ring her now');
    expect(stage('The recap')).toHaveTextContent('Not on this path');
  });

  it('begin with the run that the address names', async () => {
    await open(fakeMap(), { askedRun: 'run-2' });
    expect(screen.getByRole('radio', { name: /^Run 2/ })).toBeChecked();
    expect(stage('Before the call')).not.toHaveTextContent('Ring her now');
  });

  it('say when each was, how it was played and what it scored, and lead to it', async () => {
    const runs = [
      { ...fakeRun(2, replies(0)), isOver: false, told: 'nothing', score: null } as const,
      { ...fakeRun(1, replies(0)), isOver: true, told: 'nothing', score: null } as const,
    ];
    await open(
      fakeMap({
        runs: [
          ...runs,
          { ...fakeRun(1, replies(0)), number: 3, id: 'third', isOver: true, score: 61 },
        ],
      }),
    );
    expect(
      screen.getByRole('radio', { name: /^Run 3 1 November 2026 · Practice · 61 of 100/ }),
    ).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Run 1 .* · debrief not seen yet/ })).toBeVisible();
    expect(screen.getByRole('radio', { name: /^Run 2 .* · not over yet/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Carry on with run 2' })).toHaveAttribute(
      'href',
      '/play/tiny-call/run-2',
    );
    expect(screen.getByRole('link', { name: 'Debrief of run 1' })).toBeVisible();
  });
});

describe('the drawing', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
  });

  const tools = () => screen.findByRole('group', { name: 'Move the drawing' }, { timeout: 15_000 });

  it('waits on a phone until it is chosen, and then takes the place of the outline', async () => {
    await open(fakeMap());
    expect(screen.queryByRole('region', { name: 'Drawing' })).toBeNull();
    await act(async () => await userEvent.click(screen.getByRole('radio', { name: 'Drawing' })));
    expect(await tools()).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Outline' })).toBeNull();
  });

  it('shows the stops of the outline and blank boxes for the others, to eyes only', async () => {
    isWide = true;
    const map = fakeMap({ runs: [fakeRun(1, replies(0, 0))] });
    await open(map);
    await tools();
    const drawing = screen.getByRole('region', { name: 'Drawing' });
    const boxes = [...drawing.querySelectorAll('.react-flow__node')];
    expect(boxes).toHaveLength(map.stops.length);
    expect(boxes.map((box) => box.querySelectorAll('p')[1]?.textContent ?? null)).toEqual([
      'Before you ring',
      'What she says first',
      'What she wants to know',
      ...map.stops.slice(3).map(() => null),
    ]);
    expect(boxes.every((box) => box.closest('[aria-hidden=true]') !== null)).toBe(true);
    expect(await findViolations()).toEqual([]);
  });

  it('says when it cannot be fetched, and can be fetched again', async () => {
    isWide = true;
    let attempts = 0;
    await open(fakeMap(), {
      fetch: () => {
        attempts += 1;
        return attempts === 1 ? Promise.resolve(null) : fetchDrawing();
      },
    });
    expect(await screen.findByText(/The outline says the same/)).toBeVisible();
    expect(outline()).toBeVisible();
    await act(async () => await press('Try again'));
    expect(await tools()).toBeVisible();
  });
});

describe('where there is no map', () => {
  it('leads to the briefing before the first call', async () => {
    await open(fakeMap(), { loaded: { type: 'unplayed' } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no map yet');
    expect(screen.getByRole('link', { name: 'Prepare for the call' })).toHaveAttribute(
      'href',
      '/scenarios/tiny-call',
    );
  });

  it('offers to try again when the storage fails', async () => {
    const onRetry = vi.fn<() => void>();
    const error = new StorageUnavailableError(new Error('blocked'));
    await open(fakeMap(), { loaded: { type: 'unavailable', error }, onRetry });
    await press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    expect(await findViolations()).toEqual([]);
  });
});
