import type { JudgedPlace, JudgedStep } from './judged-table.ts';
import type { TablePlace, TableStep } from './table.ts';
import { copyState, type State } from './state.ts';
import { emptyState } from './variables.ts';
import { forEachEdge, numberAt, placeNumberAt, readState } from './space-reading.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { Space } from './space.ts';

/**
 * What can be met in a variant. Moves are named "beat/kind/index" by places, texts by their paths. What a silence leads
 * to can be met under pressure only: no beat, ending or mark counts for being there.
 */
export interface Survey {
  /** Beats that are reached without a silence. */
  readonly beats: ReadonlySet<number>;
  /** Moves that are legal somewhere, as {@link moveKey}. */
  readonly moves: ReadonlySet<string>;
  /** Paths of the lines, answers and scenes that are said. */
  readonly texts: ReadonlySet<string>;
  /** By guideline the replies and cut-ins that earn it somewhere without a silence before, and those that break it. */
  readonly earned: ReadonlyMap<GuidelineId, ReadonlySet<string>>;
  readonly broken: ReadonlyMap<GuidelineId, ReadonlySet<string>>;
  /** Endings that are reached without a silence, by id. */
  readonly endings: ReadonlySet<string>;
}

/** The path of a move in the author's value. */
export function moveKey(beatPlace: number, step: Pick<TableStep, 'kind' | 'place'>): string {
  const beat = `/beats/${beatPlace}`;
  return step.kind === 'reply' ? `${beat}/replies/${step.place}` : `${beat}/${step.kind}`;
}

/** How many replies are among some moves. */
export const repliesOf = (moves: ReadonlySet<string> | undefined): number =>
  [...(moves ?? [])].filter((path) => path.includes('/replies/')).length;

/** The path of one text of a list; a list of one that was written as a plain value has no index. */
export function textPath(
  owner: string,
  texts: readonly { readonly id: string }[],
  place: number,
): string {
  const only = texts.length === 1 && (texts[0]?.id === 'answer' || texts[0]?.id === 'scene');
  return only ? owner : `${owner}/${place}`;
}

/** What was met of one step so far, in bytes: this is asked for every configuration. */
interface MetStep {
  isLegal: boolean;
  /** Its marks count, and were looked at once. */
  isMarked: boolean;
  readonly answers: Uint8Array;
  /** By place of the mark: bit 0 earned, bit 1 broken. */
  readonly marks: Uint8Array;
}

/** What was met at one place so far. */
interface MetPlace {
  isEntered: boolean;
  /** Entered without a silence. */
  isCalm: boolean;
  readonly scenes: Uint8Array;
  readonly lines: Uint8Array;
  readonly steps: readonly MetStep[];
}

const earnedBit = 1;
const brokenBit = 2;

/** Looks at every configuration and every step once and writes down what is met (SPEC E25). */
export function surveySpace(space: Space): Survey {
  const { rules } = space;
  const met = rules.judged.map(nothingMet);
  const isCalm = reachedWithoutSilence(space);
  const state = emptyState(rules.variables);
  const after = emptyState(rules.variables);
  for (let at = 0; at < space.count; at += 1) {
    const number = placeNumberAt(space, at);
    const judged = rules.judged[number];
    const here = met[number];
    if (judged === undefined || here === undefined) continue;
    readState(space, at, state);
    noteEntry(here, judged, state);
    const counts = isCalm[at] === 1;
    if (counts) here.isCalm = true;
    forEachEdge(space, at, ({ edge, step }) => {
      const metStep = here.steps[numberAt(space.edgeStep, edge)];
      const judgedStep = judged.steps[numberAt(space.edgeStep, edge)];
      if (metStep === undefined || judgedStep === undefined) return;
      metStep.isLegal = true;
      if (counts && step.kind !== 'silence') noteMarks(metStep, judgedStep, state);
      if (!metStep.answers.includes(0)) return;
      copyState(state, after);
      step.move(after);
      note(metStep.answers, judgedStep.answer.pick(after));
    });
  }
  return readMet(space, met);
}

/** Marks the configurations that a run with pressure off can come to. */
function reachedWithoutSilence(space: Space): Uint8Array {
  const isReached = new Uint8Array(space.count);
  const open = [0];
  isReached[0] = 1;
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    forEachEdge(space, from, ({ step, target }) => {
      if (step.kind === 'silence' || isReached[target] === 1) return;
      isReached[target] = 1;
      open.push(target);
    });
  }
  return isReached;
}

const nothingMet = (judged: JudgedPlace): MetPlace => ({
  isEntered: false,
  isCalm: false,
  scenes: new Uint8Array(judged.beat?.scene.length ?? 0),
  lines: new Uint8Array(judged.beat?.customer.length ?? 0),
  steps: judged.steps.map((step) => ({
    isLegal: false,
    isMarked: false,
    answers: new Uint8Array(step.answers.length),
    marks: new Uint8Array(step.marks.length),
  })),
});

function note(met: Uint8Array, place: number): void {
  if (place !== -1) met[place] = 1;
}

function noteEntry(met: MetPlace, judged: JudgedPlace, state: State): void {
  met.isEntered = true;
  note(met.scenes, judged.scene.pick(state));
  note(met.lines, judged.line.pick(state));
}

function noteMarks(met: MetStep, judged: JudgedStep, state: State): void {
  const isNew = !met.isMarked;
  met.isMarked = true;
  for (const [place, { points }] of judged.marks.entries()) {
    // A mark without conditions is the same everywhere.
    if (!isNew && points.size === 0) continue;
    const mark = points.pick(state);
    if (mark !== 0) met.marks[place] = (met.marks[place] ?? 0) | (mark > 0 ? earnedBit : brokenBit);
  }
}

/** Turns what was met into names. */
function readMet(space: Space, met: readonly MetPlace[]): Survey {
  const names: Names = {
    beats: new Set(),
    moves: new Set(),
    texts: new Set(),
    earned: new Map(),
    broken: new Map(),
    endings: new Set(),
  };
  const { scenario, judged, table } = space.rules;
  for (const [number, here] of met.entries()) {
    const place = table.places[number];
    const judgedPlace = judged[number];
    if (!here.isEntered || place === undefined || judgedPlace === undefined) continue;
    if (place.isFinal && here.isCalm)
      names.endings.add(scenario.endings[Number(place.node.slice(1))]?.id ?? '');
    if (judgedPlace.beat === null) continue;
    nameBeat(names, here, judgedPlace);
    nameSteps(names, here, { place, judgedPlace });
  }
  return names;
}

function nameSteps(
  names: Names,
  here: MetPlace,
  { place, judgedPlace }: { readonly place: TablePlace; readonly judgedPlace: JudgedPlace },
): void {
  for (const [at, step] of here.steps.entries()) {
    const tableStep = place.steps[at];
    const judgedStep = judgedPlace.steps[at];
    if (!step.isLegal || tableStep === undefined || judgedStep === undefined) continue;
    if (tableStep.kind === 'heard') continue;
    nameStep(names, step, { judgedStep, key: moveKey(judgedPlace.beatPlace, tableStep) });
  }
}

interface Names {
  readonly beats: Set<number>;
  readonly moves: Set<string>;
  readonly texts: Set<string>;
  readonly earned: Map<GuidelineId, Set<string>>;
  readonly broken: Map<GuidelineId, Set<string>>;
  readonly endings: Set<string>;
}

function nameBeat(names: Names, here: MetPlace, { beat, beatPlace }: JudgedPlace): void {
  if (beat === null) return;
  const path = `/beats/${beatPlace}`;
  if (here.isCalm) names.beats.add(beatPlace);
  addTexts(names.texts, here.scenes, (one) => textPath(`${path}/scene`, beat.scene, one));
  addTexts(names.texts, here.lines, (one) => `${path}/customer/${one}`);
}

function nameStep(
  names: Names,
  step: MetStep,
  { key, judgedStep }: { readonly key: string; readonly judgedStep: JudgedStep },
): void {
  names.moves.add(key);
  addTexts(names.texts, step.answers, (one) => textPath(`${key}/answer`, judgedStep.answers, one));
  for (const [one, { guideline }] of judgedStep.marks.entries()) {
    const bits = step.marks[one] ?? 0;
    if ((bits & earnedBit) !== 0) addTo(names.earned, guideline, key);
    if ((bits & brokenBit) !== 0) addTo(names.broken, guideline, key);
  }
}

function addTexts(texts: Set<string>, met: Uint8Array, pathOf: (place: number) => string): void {
  for (const [place, isMet] of met.entries()) if (isMet === 1) texts.add(pathOf(place));
}

function addTo(lists: Map<GuidelineId, Set<string>>, guideline: GuidelineId, key: string): void {
  const list = lists.get(guideline);
  if (list === undefined) lists.set(guideline, new Set([key]));
  else list.add(key);
}
