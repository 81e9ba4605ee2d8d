import type { Variant } from '#scenario/schema.ts';
import type { State } from './state.ts';
import type { Values } from './values.ts';

/** A variant whose proof came to its end. */
export interface ProvedCall {
  readonly variant: Variant;
  readonly values: Values;
  /** The state and place that the variant starts in, with everything in it: a configuration leaves out what nothing reads. */
  readonly start: { readonly state: State; readonly place: number };
}
