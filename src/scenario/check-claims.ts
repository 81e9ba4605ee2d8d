import type { Checking } from './checking.ts';
import { keptFact } from './sites.ts';

/** SC206, SC207, SC221, SC222, SC225: what is declared at the top is used below. */
export function checkClaims(checking: Checking): void {
  checkFlags(checking);
  checkFacts(checking);
  checkGuidelines(checking);
  checkTensions(checking);
}

function checkFlags({ scenario, leaves, moves, addAtName }: Checking): void {
  const read = new Set(leaves.filter(({ isClaim }) => !isClaim).map(({ leaf }) => leaf));
  const set = new Set([
    ...moves.flatMap(({ move }) => move.sets),
    ...scenario.variants.flatMap(({ flags }) => flags),
  ]);
  const declared = Object.keys(scenario.flags);
  // An unknown flag is most likely a declared one, misspelt; it was told of by its reference.
  const named = leaves.map(({ leaf }) => leaf);
  const isMisspelt = [...named, ...set].some(
    (id) => typeof id === 'string' && !declared.includes(id),
  );
  if (isMisspelt) return;
  for (const flag of declared) {
    if (!read.has(flag)) {
      addAtName('SC207', `/flags/${flag}`, () => ({
        message: `No condition reads the flag "${flag}".`,
        hint: set.has(flag)
          ? 'Use it in a condition, or take it out together with what sets it.'
          : 'Use it, or take it out.',
      }));
    } else if (!set.has(flag)) {
      addAtName('SC206', `/flags/${flag}`, () => ({
        message: `Nothing sets the flag "${flag}", so that conditions on it never hold.`,
        hint: `Add "sets: [${flag}]" to a reply, or "flags: [${flag}]" to a variant.`,
      }));
    }
  }
}

function checkFacts({ scenario, leaves, lines, add }: Checking): void {
  const stated = new Set(lines.flatMap(({ line }) => line.states));
  // A fact that is read with `kept` and never stated is an error of its own (SC224).
  const kept = new Set(leaves.map(({ leaf }) => keptFact(leaf)));
  for (const [index, { id }] of scenario.facts.entries()) {
    if (stated.has(id) || kept.has(id)) continue;
    add('SC225', `/facts/${index}`, () => ({
      message: `Nobody states the fact "${id}", so that the learner can never note it.`,
      hint: `Add "states: [${id}]" to the line that tells it, or take the fact out.`,
    }));
  }
}

function checkGuidelines({ scenario, moves, add }: Checking): void {
  const points = moves.flatMap(({ move }) =>
    Object.entries(move.marks).flatMap(([id, cases]) => cases.map(({ then }) => ({ id, then }))),
  );
  const earned = new Set(points.filter(({ then }) => then > 0).map(({ id }) => id));
  const broken = new Set(points.filter(({ then }) => then < 0).map(({ id }) => id));
  for (const [index, guideline] of scenario.trains.entries()) {
    if (earned.has(guideline) && broken.has(guideline)) continue;
    const isNeither = !earned.has(guideline) && !broken.has(guideline);
    const missing = earned.has(guideline) ? 'break' : isNeither ? 'earn or break' : 'earn';
    add('SC221', `/trains/${index}`, () => ({
      message: `The scenario claims to train "${guideline}", and no reply can ${missing} it.`,
      hint: 'Give it positive marks at some replies and negative ones at others, or take it out of "trains".',
    }));
  }
}

function checkTensions({ scenario, moves, add }: Checking): void {
  const acts = new Set(
    moves.filter(({ kind }) => kind === 'reply').flatMap(({ move }) => move.does),
  );
  for (const [index, { rule, act }] of scenario.tensions.entries()) {
    if (acts.has(act)) continue;
    add('SC222', `/tensions/${index}`, () => ({
      message: `Rule ${rule} is claimed for "${act}", and no reply has that speech act.`,
      hint: `Add "does: [${act}]" to the replies that show it.`,
    }));
  }
}
