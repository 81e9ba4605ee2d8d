import type { Scenario } from '#scenario/schema.ts';

/** A move's path in words that its author knows: the reply "hear-it" of the beat "opening". */
export function nameMove(scenario: Scenario, path: string): string {
  const [, , beatPlace, kind, index] = path.split('/');
  const beat = scenario.beats[Number(beatPlace)];
  if (beat === undefined) return path;
  if (kind === undefined) return `the beat "${beat.id}"`;
  if (kind === 'cutIn') return `the cut-in of the beat "${beat.id}"`;
  if (kind === 'silence') return `the silence of the beat "${beat.id}"`;
  if (kind !== 'replies') return `a text of the beat "${beat.id}"`;
  return `the reply "${beat.replies[Number(index)]?.id}" of the beat "${beat.id}"`;
}
