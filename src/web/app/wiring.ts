import type { LibraryScenario } from 'virtual:scenarios';
import type { Expression } from '#scenario/expressions.ts';
import type { ResumeMarks } from '#web/runs/resume-marks.ts';
import type { IdSource } from '#web/runs/run-id.ts';
import type { RunStore } from '#web/runs/run-store.ts';

/** What the screens are made of; tests pass their own. */
export interface Wiring {
  readonly scenarios: readonly LibraryScenario[];
  readonly runs: RunStore;
  readonly marks: ResumeMarks;
  readonly ids: IdSource;
  /** Milliseconds that never run backwards. */
  readonly clock: () => number;
  readonly portraitUrl: (scenarioId: string, expression: Expression) => string;
}
