import type { JudgedPlace, JudgedStep } from './judged-table.ts';
import type { TableStep } from './table.ts';
import { emptyState, type State } from './variables.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { Space } from './space.ts';

/** What can be met in a variant. Moves are named "beat/kind/index" by places, texts by their paths. */
export interface Survey {
  readonly beats: ReadonlySet<number>;
  /** Moves that are legal somewhere, as {@link moveKey}. */
  readonly moves: ReadonlySet<string>;
  /** Paths of the lines, answers and scenes that are said. */
  readonly texts: ReadonlySet<string>;
  /** By guideline the moves that earn it somewhere, and those that break it. */
  readonly earned: ReadonlyMap<GuidelineId, ReadonlySet<string>>;
  readonly broken: ReadonlyMap<GuidelineId, ReadonlySet<string>>;
  /** Endings that are reached, by id. */
  readonly endings: ReadonlySet<string>;
}

/** The path of a move in the author's value. */
export function moveKey(beatPlace: number, step: Pick<TableStep, 'kind' | 'place'>): string {
  const beat = `/beats/${beatPlace}`;
  return step.kind === 'reply' ? `${beat}/replies/${step.place}` : `${beat}/${step.kind}`;
}

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
  readonly answers: Uint8Array;
  /** By place of the mark: bit 0 earned, bit 1 broken. */
  readonly marks: Uint8Array;
}

/** What was met at one place so far. */
interface MetPlace {
  isEntered: boolean;
  readonly scenes: Uint8Array;
  readonly lines: Uint8Array;
  readonly steps: readonly MetStep[];
}

const earnedBit = 1;
const brokenBit = 2;

/** Looks at every configuration and every step once and writes down what is met (SPEC E25). */
export function surveySpace(space: Space): Survey {
  const { rules, rows, firstEdge, edgeStep, count } = space;
  const met = rules.judged.map(nothingMet);
  const state = emptyState(rules.variables);
  const after = emptyState(rules.variables);
  for (let at = 0; at < count; at += 1) {
    const offset = at * rules.layout.words;
    const place = rules.layout.unpack(rows, offset, state);
    const judged = rules.judged[place];
    const here = met[place];
    if (judged === undefined || here === undefined) continue;
    noteEntry(here, judged, state);
    const last = firstEdge[at + 1] ?? 0;
    for (let edge = firstEdge[at] ?? 0; edge < last; edge += 1) {
      const number = edgeStep[edge] ?? 0;
      const metStep = here.steps[number];
      const judgedStep = judged.steps[number];
      if (metStep === undefined || judgedStep === undefined) continue;
      noteMarks(metStep, judgedStep, state);
      if (!metStep.answers.includes(0)) continue;
      rules.layout.unpack(rows, offset, after);
      rules.table.places[place]?.steps[number]?.move(after);
      note(metStep.answers, judgedStep.answer.pick(after));
    }
  }
  return readMet(space, met);
}

const nothingMet = (judged: JudgedPlace): MetPlace => ({
  isEntered: false,
  scenes: new Uint8Array(judged.beat?.scene.length ?? 0),
  lines: new Uint8Array(judged.beat?.customer.length ?? 0),
  steps: judged.steps.map((step) => ({
    isLegal: false,
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
  const isNew = !met.isLegal;
  met.isLegal = true;
  for (const [place, { points }] of judged.marks.entries()) {
    // A mark without conditions is the same everywhere.
    if (!isNew && points.size === 0) continue;
    const mark = points.pick(state);
    if (mark !== 0) met.marks[place] = (met.marks[place] ?? 0) | (mark > 0 ? earnedBit : brokenBit);
  }
}

/** Turns what was met into names. */
function readMet(space: Space, met: readonly MetPlace[]): Survey {
  const { scenario, judged, table } = space.rules;
  const beats = new Set<number>();
  const moves = new Set<string>();
  const texts = new Set<string>();
  const earned = new Map<GuidelineId, Set<string>>();
  const broken = new Map<GuidelineId, Set<string>>();
  const endings = new Set<string>();
  for (const [place, here] of met.entries()) {
    const { beat, beatPlace, steps } = judged[place] ?? {};
    if (!here.isEntered) continue;
    const node = table.places[place];
    if (node?.isFinal === true) endings.add(scenario.endings[Number(node.node.slice(1))]?.id ?? '');
    if (beat === undefined || beat === null || beatPlace === undefined) continue;
    beats.add(beatPlace);
    const path = `/beats/${beatPlace}`;
    addTexts(texts, here.scenes, (one) => textPath(`${path}/scene`, beat.scene, one));
    addTexts(texts, here.lines, (one) => `${path}/customer/${one}`);
    for (const [number, step] of here.steps.entries()) {
      const tableStep = node?.steps[number];
      const judgedStep = steps?.[number];
      if (!step.isLegal || tableStep === undefined || judgedStep === undefined) continue;
      const key = moveKey(beatPlace, tableStep);
      if (tableStep.kind !== 'heard') moves.add(key);
      addTexts(texts, step.answers, (one) => textPath(`${key}/answer`, judgedStep.answers, one));
      for (const [one, { guideline }] of judgedStep.marks.entries()) {
        const bits = step.marks[one] ?? 0;
        if ((bits & earnedBit) !== 0) addTo(earned, guideline, key);
        if ((bits & brokenBit) !== 0) addTo(broken, guideline, key);
      }
    }
  }
  return { beats, moves, texts, earned, broken, endings };
}

function addTexts(texts: Set<string>, met: Uint8Array, pathOf: (place: number) => string): void {
  for (const [place, isMet] of met.entries()) if (isMet === 1) texts.add(pathOf(place));
}

function addTo(lists: Map<GuidelineId, Set<string>>, guideline: GuidelineId, key: string): void {
  const list = lists.get(guideline);
  if (list === undefined) lists.set(guideline, new Set([key]));
  else list.add(key);
}
