import type { Space } from './space.ts';
import { judgedAt, readState } from './space-reading.ts';
import { angerField, readField, trustField } from './state.ts';
import { emptyState, flagsIn } from './variables.ts';

/** A configuration in words for its author, and the path of its beat. */
export function describeState(
  space: Space,
  configuration: number,
): { readonly words: string; readonly path: string } {
  const { rules } = space;
  const state = emptyState(rules.variables);
  readState(space, configuration, state);
  const { beat, beatPlace } = judgedAt(space, configuration);
  const flags = flagsIn(rules.variables, state);
  const anger = readField(state, angerField);
  const trust = readField(state, trustField);
  const set = flags.length === 0 ? 'no flag set' : `${flags.slice(0, 8).join(', ')} set`;
  const where = beat === null ? 'the end of the call' : `the beat "${beat.id}"`;
  return {
    words: `${where} with anger ${anger}, trust ${trust} and ${set}`,
    path: beat === null ? '/endings' : `/beats/${beatPlace}`,
  };
}
