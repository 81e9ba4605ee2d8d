import { countedBeats } from './loops.ts';
import type { Space } from './space.ts';
import { placeNumberAt, readState } from './space-reading.ts';
import {
  angerField,
  type Field,
  flagField,
  readField,
  trustField,
  visitField,
  writeField,
} from './state.ts';
import { emptyState } from './variables.ts';

/** So many twins are looked for: enough to tell, and quick. */
const mostLookups = 400_000;
const mostNamed = 6;

/** What multiplies the configurations of a space, most first, in words: flags, moods, visits. */
export function findMultipliers(space: Space): readonly string[] {
  const { variables } = space.rules;
  const fields: (readonly [string, Field])[] = [
    ...variables.flags.map((flag, slot) => [`"${flag}"`, flagField(slot)] as const),
    ['anger', angerField],
    ['trust', trustField],
    ...[...countedBeats(space.rules.scenario)].map(
      ([beat, slot]) =>
        [`the visits of "${beat}"`, visitField(slot, variables.flags.length)] as const,
    ),
  ];
  const state = emptyState(variables);
  const twins = new Map<string, number>();
  const looked = Math.min(space.count, Math.ceil(mostLookups / fields.length));
  // From the end on: the late configurations are where the flags have piled up.
  for (let at = space.count - looked; at < space.count; at += 1) {
    readState(space, at, state);
    const place = placeNumberAt(space, at);
    for (const [name, field] of fields) {
      const value = readField(state, field);
      if (value === 0) continue;
      writeField(state, field, value - 1);
      if (space.find(state, place) !== -1) twins.set(name, (twins.get(name) ?? 0) + 1);
      writeField(state, field, value);
    }
  }
  return [...twins]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map(([name]) => name);
}
