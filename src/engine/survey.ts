import type { JudgedPlace, JudgedStep } from './judged-table.ts';
import type { TableStep } from './table.ts';
import { emptyState, type State } from './variables.ts';
import { endingAt } from './continuation.ts';
import type { Space } from './space.ts';

/** What can be met in a variant. Moves are named "beat/kind/index" by places, texts by their paths. */
export interface Survey {
  readonly beats: ReadonlySet<number>;
  /** Moves that are legal somewhere, as {@link moveKey}. */
  readonly moves: ReadonlySet<string>;
  /** Paths of the lines, answers and scenes that are said. */
  readonly texts: ReadonlySet<string>;
  /** By guideline the moves that earn it somewhere, and those that break it. */
  readonly earned: ReadonlyMap<string, ReadonlySet<string>>;
  readonly broken: ReadonlyMap<string, ReadonlySet<string>>;
  /** Endings that are reached, by id. */
  readonly endings: ReadonlySet<string>;
}

interface Found {
  readonly beats: Set<number>;
  readonly moves: Set<string>;
  readonly texts: Set<string>;
  readonly earned: Map<string, Set<string>>;
  readonly broken: Map<string, Set<string>>;
  readonly endings: Set<string>;
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

/** Looks at every configuration and every step once and writes down what is met (SPEC E25). */
export function surveySpace(space: Space): Survey {
  const { rules, rows, firstEdge, edgeStep, count } = space;
  const found: Found = {
    beats: new Set(),
    moves: new Set(),
    texts: new Set(),
    earned: new Map(),
    broken: new Map(),
    endings: new Set(),
  };
  const state = emptyState(rules.variables);
  const after = emptyState(rules.variables);
  for (let at = 0; at < count; at += 1) {
    const offset = at * rules.layout.words;
    const place = rules.layout.unpack(rows, offset, state);
    const tablePlace = rules.table.places[place];
    const judged = rules.judged[place];
    if (tablePlace === undefined || judged === undefined) continue;
    noteEntry(found, judged, state);
    const first = firstEdge[at] ?? 0;
    const last = firstEdge[at + 1] ?? 0;
    const ending = tablePlace.isFinal ? endingAt({ space }, at) : null;
    if (ending !== null) found.endings.add(ending);
    for (let edge = first; edge < last; edge += 1) {
      const step = tablePlace.steps[edgeStep[edge] ?? 0];
      const judgedStep = judged.steps[edgeStep[edge] ?? 0];
      if (step === undefined || judgedStep === undefined || judged.beat === null) continue;
      const key = moveKey(judged.beatPlace, step);
      found.moves.add(key);
      noteMarks(found, judgedStep, { key, state });
      if (judgedStep.answers.length === 0) continue;
      rules.layout.unpack(rows, offset, after);
      step.move(after);
      const said = judgedStep.answer.pick(after);
      if (said !== -1) found.texts.add(textPath(`${key}/answer`, judgedStep.answers, said));
    }
  }
  return found;
}

function noteEntry(found: Found, judged: JudgedPlace, state: State): void {
  const { beat, beatPlace } = judged;
  if (beat === null) return;
  found.beats.add(beatPlace);
  const path = `/beats/${beatPlace}`;
  const scene = judged.scene.pick(state);
  if (scene !== -1) found.texts.add(textPath(`${path}/scene`, beat.scene, scene));
  const line = judged.line.pick(state);
  if (line !== -1) found.texts.add(`${path}/customer/${line}`);
}

function noteMarks(
  found: Found,
  judged: JudgedStep,
  move: { readonly key: string; readonly state: State },
): void {
  for (const { guideline, points } of judged.marks) {
    const mark = points.pick(move.state);
    if (mark === 0) continue;
    const list = mark > 0 ? found.earned : found.broken;
    const moves = list.get(guideline);
    if (moves === undefined) list.set(guideline, new Set([move.key]));
    else moves.add(move.key);
  }
}
