/** Made by the build from scenarios/ (src/cli/bundle): every scenario that was proved, by id. */
declare module 'virtual:scenario-index' {
  /** All that is needed to play a scenario. */
  export interface ListedScenario {
    readonly id: string;
    /** SHA-256 of the canonical JSON, as in a run's header. */
    readonly hash: string;
    /** Fetches what a call needs of the scenario, a chunk of its own: `fillScenario(call)`. */
    readonly load: () => Promise<{ readonly call: string }>;
    /** Fetches the rest of it, another chunk: `joinAdvice({ call, advice })` is its canonical JSON. */
    readonly loadAdvice: () => Promise<{ readonly advice: string }>;
  }

  export const scenarios: readonly ListedScenario[];
}

/** The same scenarios with what the library shows of them; its texts are not for the first page. */
declare module 'virtual:scenarios' {
  import type { ScenarioCard } from '#scenario/scenario-card.ts';
  import type { ListedScenario } from 'virtual:scenario-index';

  export interface LibraryScenario extends ScenarioCard, ListedScenario {}

  export const scenarios: readonly LibraryScenario[];
}
