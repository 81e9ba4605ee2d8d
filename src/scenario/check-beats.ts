import type { Checking } from './checking.ts';
import type { Beat, Case } from './schema.ts';
import type { MoveSite } from './sites.ts';
import { sentenceCount } from './words.ts';

/** A mood that moves by this much is told in the debrief, and needs its reason. */
const toldMove = 2;

/** SC218: a coach text is read between two replies. */
export function checkCoach({ moves, add }: Checking): void {
  for (const { move, path } of moves) {
    const sentences = sentenceCount(move.coach ?? '');
    if (sentences <= 2) continue;
    add('SC218', `${path}/coach`, () => ({
      message: `This coach text has ${sentences} sentences; two are wanted at most.`,
      hint: 'Say what the customer heard, and what would have served them.',
    }));
  }
}

/** SC219, SC220, SC226: what a move must say about itself. */
export function checkMoves({ moves, add, addAtName }: Checking): void {
  for (const site of moves) {
    const { move, path } = site;
    checkMisconception(site, add);
    const isTold = reaches(move.anger, toldMove) || reaches(move.trust, toldMove);
    if (isTold && move.because === undefined) {
      const mood = reaches(move.anger, toldMove) ? 'anger' : 'trust';
      addAtName('SC220', `${path}/${mood}`, () => ({
        message: `The ${mood} moves by ${toldMove} or more, and nothing says why.`,
        hint: 'Add "because:" with the reason, as the debrief tells it.',
      }));
    }
    for (const [guideline, cases] of Object.entries(move.marks)) {
      if (cases.some(({ then }) => then !== 0)) continue;
      addAtName('SC226', `${path}/marks/${guideline}`, () => ({
        message: `The mark for "${guideline}" is always 0, which says nothing.`,
        hint: 'Take it out, or give it a value.',
      }));
    }
  }
}

function checkMisconception({ kind, move, path }: MoveSite, add: Checking['add']): void {
  if (kind !== 'reply' || move.misconception !== undefined) return;
  const broken = Object.entries(move.marks).find(([, cases]) => cases.some(({ then }) => then < 0));
  if (!broken) return;
  add('SC219', path, () => ({
    message: `Reply "${move.id}" can lose points on "${broken[0]}" and names no misconception.`,
    hint: 'Add "misconception:" with the belief that makes good people say this.',
  }));
}

/** SC216 and SC228: on entering a beat the learner sees or hears something. */
export function checkSaid({ scenario, moves, add }: Checking): void {
  const silent = enteredInSilence(
    scenario.beats,
    [...scenario.variants.map(({ start }) => start), ...scenario.endings.map(({ then }) => then)],
    moves,
  );
  for (const [index, { id, scene, customer }] of scenario.beats.entries()) {
    const told = [...scene, ...customer];
    if (!silent.has(id) || told.some(({ when }) => when === undefined)) continue;
    if (told.length === 0) {
      add('SC216', `/beats/${index}`, () => ({
        message: `Nothing is said or told at beat "${id}", and not every reply that leads to it has an answer.`,
        hint: 'Add a "scene" or a line under "customer".',
      }));
    } else {
      add('SC228', `/beats/${index}`, () => ({
        message: `Every line of beat "${id}" has a condition; if none holds, nothing is said.`,
        hint: 'Take the condition out of the last line: the first line that holds is said anyway.',
      }));
    }
  }
}

/** Beats that can be entered without an answer to the move before. */
function enteredInSilence(
  beats: readonly Beat[],
  starts: readonly (string | undefined)[],
  moves: readonly MoveSite[],
): ReadonlySet<string | undefined> {
  const unanswered = moves
    .filter(({ move }) => !move.answer.some(({ when }) => when === undefined))
    .flatMap(({ move }) => (move.to ?? []).map(({ then }) => then));
  return new Set([beats[0]?.id, ...starts, ...unanswered]);
}

function reaches(cases: readonly Case<number>[], least: number): boolean {
  return cases.some(({ then }) => Math.abs(then) >= least);
}
