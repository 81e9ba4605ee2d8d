/** Made by the build from scenarios/ (src/cli/bundle): every scenario that was proved. */
declare module 'virtual:scenarios' {
  import type { ScenarioCard } from '#scenario/scenario-card.ts';

  export interface LibraryScenario extends ScenarioCard {
    /** Fetches the scenario itself, a chunk of its own: `readScenario(JSON.parse(canonical))`. */
    readonly load: () => Promise<{ readonly canonical: string }>;
  }

  /** In the order of their ids. */
  export const scenarios: readonly LibraryScenario[];
}
