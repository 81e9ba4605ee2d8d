import type { GuidelineId } from '#guidelines/ids.ts';
import type { Scenario } from './schema.ts';

/** What a library shows of a scenario before the scenario itself is loaded. */
export interface ScenarioCard extends Readonly<
  Pick<Scenario, 'id' | 'title' | 'summary' | 'level' | 'trouble' | 'trains'>
> {
  /** Every guideline that some move of it earns or breaks, in the order of the catalogue. */
  readonly guidelines: readonly GuidelineId[];
  /** SHA-256 of the canonical JSON, as in a run's header. */
  readonly hash: string;
  readonly customer: Readonly<Pick<Scenario['customer'], 'name' | 'role' | 'company'>>;
  /** In authored order; exactly one is the default. */
  readonly variants: readonly Readonly<
    Pick<Scenario['variants'][number], 'id' | 'title' | 'summary' | 'default'>
  >[];
  /** Choices on the model path of the default variant, prepare and recap included. */
  readonly decisions: number;
  /** How long a first run of the default variant takes, by the words heard and read on its model path. */
  readonly minutes: number;
}
