// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RecordedRun } from '#engine/recorded-run.ts';
import { findViolations } from '#tests/support/find-violations.ts';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { ChooseScreen } from '#web/watch/choose-screen.tsx';
import { modelRun, poorRun } from './fake-runs.ts';

const other = { ...modelRun, id: 'model-furious', variant: 'furious' };

function show(runs: readonly RecordedRun[], asked: string | null = null) {
  document.documentElement.lang = 'en';
  render(
    <main>
      <ChooseScreen
        scenario={tinyScenario}
        runs={runs}
        asked={asked}
        links={{
          briefing: (id) => `/scenarios/${id}`,
          watchRun: (id, run) => `/watch/${id}/${run}`,
        }}
      />
    </main>,
  );
}

const linksOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

it('says plainly that watching gives the best replies away', () => {
  show([poorRun, modelRun]);
  expect(screen.getByText('It gives the best replies away')).toBeVisible();
});

it('offers the poor runs beside the model runs, each by what it is', () => {
  show([poorRun, modelRun, other]);
  expect(linksOf('Played poorly')).toEqual([
    ['A hasty beginner', '/watch/tiny-call/beginner-hasty'],
  ]);
  expect(linksOf('Played well')).toEqual([
    ['She waits for news', '/watch/tiny-call/model-calm'],
    ['She saw the label', '/watch/tiny-call/model-furious'],
  ]);
  expect(screen.queryByRole('region', { name: 'Started badly, and mended' })).toBeNull();
});

it('puts the variant first that one comes from', () => {
  show([poorRun, modelRun, other], 'furious');
  expect(linksOf('Played well').map(([name]) => name)).toEqual([
    'She saw the label',
    'She waits for news',
  ]);
});

it('says so where nothing was recorded', () => {
  show([]);
  expect(screen.getByText('Nothing to watch yet')).toBeVisible();
  expect(screen.queryByText('It gives the best replies away')).toBeNull();
});

it('is a page without a violation', async () => {
  show([poorRun, modelRun]);
  expect(await findViolations()).toEqual([]);
});
