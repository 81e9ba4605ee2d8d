import type { Space } from './space.ts';
import { emptyState, type State } from './variables.ts';

/** So many twins are looked for: enough to tell, and quick. */
const mostLookups = 400_000;
const mostNamed = 6;

/** What multiplies the configurations of a space, most first: flags by their ids, the moods as "anger" and "trust". */
export function findMultipliers(space: Space): readonly string[] {
  const { rules, rows, count } = space;
  const { flags } = rules.variables;
  const state = emptyState(rules.variables);
  const twins = new Map<string, number>();
  const looked = Math.min(count, Math.ceil(mostLookups / (flags.length + 2)));
  const note = (name: string, other: State, place: number) => {
    if (space.find(other, place) !== -1) twins.set(name, (twins.get(name) ?? 0) + 1);
  };
  // From the end on: the late configurations are where the flags have piled up.
  for (let at = count - looked; at < count; at += 1) {
    const place = rules.layout.unpack(rows, at * rules.layout.words, state);
    for (const [slot, flag] of flags.entries()) {
      if (state.flags[slot] === 0) continue;
      state.flags[slot] = 0;
      note(flag, state, place);
      state.flags[slot] = 1;
    }
    if (state.anger > 0) note('anger', { ...state, anger: state.anger - 1 }, place);
    if (state.trust > 0) note('trust', { ...state, trust: state.trust - 1 }, place);
  }
  return [...twins]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([name]) => name);
}
