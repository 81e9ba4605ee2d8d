import type { Space } from './space.ts';
import { emptyState } from './variables.ts';

/** A configuration in words for its author, and the path of its beat. */
export function describeState(
  space: Space,
  configuration: number,
): { readonly words: string; readonly path: string } {
  const { rules, rows } = space;
  const state = emptyState(rules.variables);
  const place = rules.layout.unpack(rows, configuration * rules.layout.words, state);
  const beat = rules.judged[place]?.beat ?? null;
  const flags = rules.variables.flags.filter((_, slot) => state.flags[slot] === 1);
  const set = flags.length === 0 ? 'no flag set' : `${flags.slice(0, 8).join(', ')} set`;
  const where = beat === null ? 'the end of the call' : `the beat "${beat.id}"`;
  return {
    words: `${where} with anger ${state.anger}, trust ${state.trust} and ${set}`,
    path: beat === null ? '/endings' : `/beats/${rules.judged[place]?.beatPlace}`,
  };
}
