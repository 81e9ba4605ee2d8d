import type { PartName } from './chart.ts';

/** The node of the chart that a snapshot rests at, and its part of a beat. */
export function nodeOf({ value }: { readonly value: unknown }): {
  readonly node: string;
  readonly part: PartName | null;
} {
  if (typeof value === 'string') return { node: value, part: null };
  const [[node, part] = ['', null]] = Object.entries(value as Record<string, PartName>);
  return { node, part };
}
