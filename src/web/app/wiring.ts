import type { ListedScenario } from 'virtual:scenario-index';
import type { Face } from '#scenario/expressions.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import type { IdSource } from '#web/runs/run-id.ts';
import type { RunStore } from '#web/runs/run-store.ts';
import type { Phone } from '#web/call/open-phone.ts';
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
  /** Fetches what makes a call a phone call: ring, bar, moving lips; null where only its words count. */
  readonly openPhone: (() => Promise<Phone>) | null;
  readonly portraitUrl: (scenarioId: string, face: Face) => string;
}
