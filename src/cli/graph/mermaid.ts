import { phases } from '#scenario/phases.ts';
import type { Scenario } from '#scenario/schema.ts';
import { type Edge, endingNode, endOfCall, endOfRun, listEdges } from './edges.ts';

/**
 * A scenario as a Mermaid flow chart: a box for each beat, in a frame for its phase; an arrow for
 * each reply; dotted arrows for what is not a reply.
 *
 * Beats to which no stated way leads from the variant's first beat are left out. Conditions are
 * not evaluated: the proof says which ways can really be taken.
 *
 */
export function drawMermaid(scenario: Scenario, variantId: string): string[] {
  const variant = scenario.variants.find((one) => one.id === variantId);
  const edges = listEdges(scenario);
  const reached = reach(variant?.start ?? scenario.beats[0]?.id ?? '', edges);
  const drawn = edges.filter((edge) => reached.has(edge.from));
  const names = new Map([...reached].map((node, index) => [node, `n${index}`]));
  return [
    'flowchart TD',
    ...phases.flatMap((phase) => drawPhase(scenario, phase, names)),
    ...drawEnds(scenario, names),
    ...mergeEdges(drawn).map((edge) => drawEdge(edge, names)),
  ];
}

function reach(start: string, edges: readonly Edge[]): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set also visits what is added during the walk.
  for (const node of reached) {
    for (const edge of edges) if (edge.from === node) reached.add(edge.to);
  }
  return reached;
}

type Names = ReadonlyMap<string, string>;

function drawPhase(scenario: Scenario, phase: (typeof phases)[number], names: Names): string[] {
  const boxes = scenario.beats
    .filter((beat) => beat.phase === phase && names.has(beat.id))
    .map((beat) => `    ${names.get(beat.id)}["${escapeLabel(beat.title)}"]`);
  return boxes.length === 0 ? [] : [`  subgraph ${phase}`, ...boxes, '  end'];
}

function drawEnds(scenario: Scenario, names: Names): string[] {
  const endings = scenario.endings
    .filter((ending) => names.has(endingNode(ending.id)))
    .map(
      (ending) =>
        `  ${names.get(endingNode(ending.id))}(["${escapeLabel(`${ending.title} (${ending.kind})`)}"])`,
    );
  const call = names.has(endOfCall) ? [`  ${names.get(endOfCall)}{{"The call ends"}}`] : [];
  const run = names.has(endOfRun) ? [`  ${names.get(endOfRun)}(("End"))`] : [];
  return [...call, ...endings, ...run];
}

/** One arrow for all replies of a beat that lead to the same place. */
function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to, edge.aside]);
    const first = merged.get(key);
    merged.set(key, first ? { ...first, label: `${first.label}, ${edge.label}` } : edge);
  }
  return [...merged.values()];
}

function drawEdge({ from, to, label, aside }: Edge, names: Names): string {
  const arrow = aside ? '-.->' : '-->';
  const words = label === '' ? '' : `|"${escapeLabel(label)}"|`;
  return `  ${names.get(from)} ${arrow}${words} ${names.get(to)}`;
}

/** Mermaid reads quotes, HTML and Markdown inside a label; its own escapes keep a text a text. */
function escapeLabel(text: string): string {
  return text.replace(/[#"<>&`*_\\]/g, (character) => `#${character.charCodeAt(0)};`);
}
