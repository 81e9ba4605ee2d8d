import type { GuidelineId } from '#guidelines/ids.ts';
import type { StepKind } from './table.ts';
import { emptyState } from './variables.ts';
import { isFinal, placeAt, type Values } from './values.ts';

/** One step along the best way on. */
export interface BestStep {
  readonly configuration: number;
  readonly kind: StepKind;
  readonly index: number;
  readonly edge: number;
  readonly target: number;
}

/**
 * The model path from a configuration to its end: at each step the first of the best edges, in the order in which the
 * table has them (SPEC E24).
 */
export function bestContinuation(values: Values, from: number): readonly BestStep[] {
  const { space } = values;
  const steps: BestStep[] = [];
  const state = emptyState(space.rules.variables);
  for (let at = from; !isFinal(space, at);) {
    const edge = bestEdge(values, at);
    if (edge === -1) return steps;
    const place = space.rules.layout.unpack(space.rows, at * space.rules.layout.words, state);
    const step = space.rules.table.places[place]?.steps[space.edgeStep[edge] ?? 0];
    if (step === undefined) throw new Error(`Edge ${edge} has no step.`);
    const target = space.edgeTarget[edge] ?? 0;
    steps.push({ configuration: at, kind: step.kind, index: step.index(state), edge, target });
    at = target;
  }
  return steps;
}

/** The first edge of a configuration that loses nothing; -1 where none leads to an end. */
export function bestEdge(values: Values, configuration: number): number {
  const { firstEdge, edgePoints, edgeTarget } = values.space;
  const first = firstEdge[configuration] ?? 0;
  const last = firstEdge[configuration + 1] ?? 0;
  for (let edge = first; edge < last; edge += 1) {
    const worth = (edgePoints[edge] ?? 0) + (values.best[edgeTarget[edge] ?? 0] ?? 0);
    if (worth === values.best[configuration]) return edge;
  }
  return -1;
}

/** Where a continuation ends and what it earns on each guideline. */
export interface Prospect {
  /** Null where no end is reached, which a proof rules out. */
  readonly ending: string | null;
  readonly marks: ReadonlyMap<GuidelineId, number>;
}

/** Sums a continuation up. */
export function prospectOf(values: Values, from: number, steps: readonly BestStep[]): Prospect {
  const { space } = values;
  const { rules } = space;
  const marks = new Map<GuidelineId, number>();
  const state = emptyState(rules.variables);
  for (const step of steps) {
    const offset = step.configuration * rules.layout.words;
    const place = rules.layout.unpack(space.rows, offset, state);
    const judged = rules.judged[place]?.steps[space.edgeStep[step.edge] ?? 0];
    for (const mark of judged?.marks ?? []) {
      marks.set(mark.guideline, (marks.get(mark.guideline) ?? 0) + mark.points.pick(state));
    }
  }
  return { ending: endingAt(values, steps.at(-1)?.target ?? from), marks };
}

/** The ending of a final configuration; null for any other. */
export function endingAt(values: Pick<Values, 'space'>, configuration: number): string | null {
  const { space } = values;
  if (!isFinal(space, configuration)) return null;
  const { node } = space.rules.table.places[placeAt(space, configuration)] ?? { node: '' };
  return space.rules.scenario.endings[Number(node.slice(1))]?.id ?? null;
}
