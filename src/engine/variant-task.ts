import type { Variant } from '#scenario/schema.ts';
import type { Liking } from './players.ts';
import type { FindingCollector } from './proof-findings.ts';
import type { PlayerName } from './proof.ts';
import type { WorkBudget } from './space.ts';
import type { State } from './state.ts';
import type { Survey } from './survey.ts';
import type { Values } from './values.ts';

/** What the proof of one variant is made with. */
export interface VariantTask {
  readonly variant: Variant;
  /** Its place among the scenario's variants. */
  readonly place: number;
  /** The whole state that it starts in: configurations leave out what nothing reads. */
  readonly start: State;
  readonly values: Values;
  readonly survey: Survey;
  readonly passMark: number;
  readonly players: readonly (readonly [PlayerName, Liking])[];
  readonly findings: FindingCollector;
  readonly work: WorkBudget;
}
