import { expect, it } from 'vitest';
import { tinyScenario } from '#tests/support/tiny-scenario.ts';
import { listPhases, openDrill } from '#web/runs/open-drill.ts';

it('lists the phases of the model path', () => {
  expect(listPhases(tinyScenario, 'calm')).toEqual([
    'prepare',
    'open',
    'explore',
    'close',
    'recap',
    'epilogue',
  ]);
});

it('opens the stretch of a phase, and nothing for one that the call does not come to', () => {
  expect(openDrill(tinyScenario, 'calm', 'close')?.stretch?.phase).toBe('close');
  expect(openDrill(tinyScenario, 'calm', 'solve')).toBeNull();
});
