import type { GuidelineId } from '#guidelines/ids.ts';
import type { Beat, Case, Line, Scenario } from '#scenario/schema.ts';
import type { Chart } from './chart.ts';
import { type Choice, compileChoice, compileFirst } from './compiled-condition.ts';
import { findLive } from './liveness.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type NumberSet, numberSet } from './number-set.ts';
import { deriveTable, type StepKind, type StepTable, type TablePlace } from './table.ts';
import type { State } from './state.ts';
import { type Variables, variablesOf } from './variables.ts';

/** The marks of one move, by guideline. */
export interface JudgedMarks {
  readonly guideline: GuidelineId;
  readonly points: Choice<number>;
}

/** What the scenario says of a step, beside what the machine does. */
export interface JudgedStep {
  readonly marks: readonly JudgedMarks[];
  /** Sum of the marks in a state. */
  readonly points: (state: State) => number;
  /** Which line of the answer is said, judged after the move; -1 for none. */
  readonly answer: Choice<number>;
  readonly answers: readonly Line[];
  readonly size: number;
}

/** What the scenario says of a place. */
export interface JudgedPlace {
  readonly beat: Beat | null;
  /** The beat's place in the scenario; -1 outside of beats. */
  readonly beatPlace: number;
  /** In the order of the table's steps. */
  readonly steps: readonly JudgedStep[];
  /** Which scene and which line are told on entering here; -1 for none. */
  readonly scene: Choice<number>;
  readonly line: Choice<number>;
}

/** All that a configuration's steps, points and texts are computed from; the same for every variant. */
export interface JudgedTable {
  readonly scenario: Scenario;
  readonly variables: Variables;
  readonly table: StepTable;
  readonly judged: readonly JudgedPlace[];
  readonly layout: Layout;
  readonly live: readonly NumberSet[];
}

const none: Choice<number> = { pick: () => -1, size: 0 };
const unmarked: JudgedStep = { marks: [], points: () => 0, answer: none, answers: [], size: 0 };

/** Joins the machine's steps with the scenario's marks and texts, which the machine does not have (SPEC E4). */
export function judgeTable(scenario: Scenario, chart: Chart): JudgedTable {
  const variables = variablesOf(scenario);
  const table = deriveTable(chart, variables);
  const reads = table.places.map((place) => Int32Array.from(place.reads));
  const judged = table.places.map((place, number) =>
    judgePlace(scenario, variables, { place, reads: reads[number] ?? numberSet(0) }),
  );
  const live = findLive(
    table.places.map((place, number) => ({
      reads: reads[number] ?? numberSet(0),
      successors: place.successors,
    })),
  );
  return { scenario, variables, table, judged, layout: layoutOf(variables, live), live };
}

/**
 * The table of a stretch: a run that comes to a place beyond it is over (SPEC E36). Configurations keep what only later
 * places read; that makes more of them, and none of them wrong.
 *
 * @param beyond Nodes of the chart.
 */
export function cutTable(rules: JudgedTable, beyond: ReadonlySet<string>): JudgedTable {
  const { table, judged } = rules;
  const isBeyond = table.places.map(({ node }) => beyond.has(node));
  return {
    ...rules,
    table: {
      ...table,
      places: table.places.map((place, number) =>
        isBeyond[number] === true ? { ...place, isFinal: true, steps: [] } : place,
      ),
    },
    judged: judged.map((place, number) =>
      isBeyond[number] === true ? { ...place, steps: [] } : place,
    ),
  };
}

function judgePlace(
  scenario: Scenario,
  variables: Variables,
  at: { readonly place: TablePlace; readonly reads: NumberSet },
): JudgedPlace {
  const { place, reads } = at;
  const beatPlace = place.part === null ? -1 : Number(place.node.slice(1));
  const beat = scenario.beats[beatPlace] ?? null;
  const speaks = place.part === 'speaking' || place.part === 'again';
  const texts = (when: boolean, of: Parameters<typeof compileFirst>[0] | undefined) =>
    when && of !== undefined ? compileFirst(of, variables, reads) : none;
  return {
    beat,
    beatPlace,
    steps: place.steps.map((step) => {
      const doing = beat === null ? null : doingOf(beat, step.kind, step.place);
      return doing === null ? unmarked : judgeStep(doing, variables, reads);
    }),
    scene: texts(place.part === 'speaking', beat?.scene),
    line: texts(speaks, beat?.customer),
  };
}

/** What a reply, a cut-in and a silence have in common for the score. */
export interface Doing {
  readonly marks: { readonly [Id in GuidelineId]?: readonly Case<number>[] | undefined };
  readonly anger: readonly Case<number>[];
  readonly trust: readonly Case<number>[];
  readonly answer: readonly Line[];
}

/** The part of a beat that a move belongs to; null for what earns nothing. */
export function doingOf(beat: Beat, kind: StepKind, index: number): Doing | null {
  switch (kind) {
    case 'reply':
      return beat.replies[index] ?? null;
    case 'cutIn':
      return beat.cutIn ?? null;
    case 'silence':
      return beat.silence ?? null;
    case 'heard':
    case 'wrapUp':
      return null;
  }
}

/** The guidelines of a record of marks in a fixed order: a map's own order is nobody's promise. */
export function marksInOrder(marks: Doing['marks']): [GuidelineId, readonly Case<number>[]][] {
  return Object.entries(marks)
    .filter((entry): entry is [GuidelineId, readonly Case<number>[]] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function judgeStep(doing: Doing, variables: Variables, reads: NumberSet): JudgedStep {
  const marks = marksInOrder(doing.marks).map(([guideline, cases]) => ({
    guideline,
    points: compileChoice(cases, variables, reads),
  }));
  const answer = compileFirst(doing.answer, variables, reads);
  return {
    marks,
    points: (state) => {
      let sum = 0;
      for (const mark of marks) sum += mark.points.pick(state);
      return sum;
    },
    answer,
    answers: doing.answer,
    size: marks.reduce((sum, mark) => sum + mark.points.size + 1, answer.size),
  };
}
