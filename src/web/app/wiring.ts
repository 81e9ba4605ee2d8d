import type { ListedScenario } from 'virtual:scenario-index';
import type { Expression } from '#scenario/expressions.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import type { IdSource } from '#web/runs/run-id.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { SpokenCall } from '#web/voice/open-voice.ts';

/** What the screens are made of; tests pass their own. */
export interface Wiring {
  readonly scenarios: readonly ListedScenario[];
  /** What the library shows of them; the same promise on every call. */
  readonly loadCards: () => Promise<readonly ScenarioCard[]>;
  readonly runs: RunStore;
  readonly ids: IdSource;
  /** Milliseconds that never run backwards. */
  readonly clock: () => number;
  /** Fetches what reads lines aloud; null where the browser has no speech. */
  readonly openVoice: (() => Promise<SpokenCall>) | null;
  readonly portraitUrl: (scenarioId: string, expression: Expression) => string;
}
