import type { Checking } from './checking.ts';

interface Named {
  readonly id: string;
}

interface Placed extends Named {
  readonly path: string;
}

/** Ids of beats that are no beat. */
const reservedForBeats: ReadonlySet<string> = new Set(['end']);

/** The engine names what stands in a beat after it: `opening/cut-in`, `opening/silence`. */
const reservedInBeats: ReadonlySet<string> = new Set(['cut-in', 'silence']);

/** Ids become fields of plain objects in reports. */
const reservedEverywhere: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/**
 * SC201 and SC223: an id names one thing only. Lines, texts of a scene and replies of one beat share
 * their ids, since the transcript and translations name them `beat/id`.
 */
export function checkIds(checking: Checking): void {
  const { scenario } = checking;
  const { variants, beats, endings, facts, known } = scenario;
  checkList(checking, 'variants', placed(variants, '/variants'));
  checkList(checking, 'beats', placed(beats, '/beats'));
  checkList(checking, 'endings', placed(endings, '/endings'));
  checkList(checking, 'facts', placed(facts, '/facts'));
  checkList(checking, '"known"', placed(known, '/known'));
  for (const [index, variant] of variants.entries()) {
    const own = placed(variant.known, `/variants/${index}/known`);
    checkList(checking, `"known" of variant "${variant.id}"`, own, placed(known, '/known'));
  }
  for (const [index, beat] of beats.entries()) {
    const path = `/beats/${index}`;
    checkReserved(checking, [{ id: beat.id, path }], reservedForBeats);
    const inBeat = [
      ...placed(beat.scene, `${path}/scene`),
      ...placed(beat.customer, `${path}/customer`),
      ...placed(beat.replies, `${path}/replies`),
    ];
    checkList(checking, `beat "${beat.id}"`, inBeat);
    checkReserved(checking, inBeat, reservedInBeats);
  }
  for (const { move, path } of checking.moves) {
    checkList(checking, 'this answer', placed(move.answer, `${path}/answer`));
  }
  checkRepeated(checking);
}

function placed(list: readonly Named[], path: string): readonly Placed[] {
  return list.map(({ id }, index) => ({ id, path: `${path}/${index}` }));
}

/** @param inherited What the list is added to. */
// oxlint-disable-next-line max-params -- the last one is for a single caller
function checkList(
  checking: Checking,
  where: string,
  list: readonly Placed[],
  inherited: readonly Placed[] = [],
): void {
  const first = new Map(inherited.map(({ id, path }) => [id, path]));
  for (const { id, path } of list) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else {
      checking.add('SC201', `${path}/id`, () => ({
        message: `The id "${id}" stands twice in ${where}; line ${checking.lineOf(before)} has it, too.`,
        hint: 'Give one of them another id, and change what refers to it.',
      }));
    }
  }
  checkReserved(checking, list, reservedEverywhere);
}

function checkReserved(
  { add }: Checking,
  list: readonly Placed[],
  reserved: ReadonlySet<string>,
): void {
  for (const { id, path } of list) {
    if (!reserved.has(id)) continue;
    add('SC223', `${path}/id`, () => ({
      message: `"${id}" is reserved and cannot be an id here.`,
      hint: 'Choose another id.',
    }));
  }
}

/** A guideline or a tension that is claimed twice. */
function checkRepeated({ scenario, add }: Checking): void {
  const seen = new Set<string>();
  const claims = [
    ...scenario.trains.map((id, index) => ({ claim: `"${id}"`, path: `/trains/${index}` })),
    ...scenario.tensions.map(({ rule, act }, index) => ({
      claim: `Rule ${rule} with "${act}"`,
      path: `/tensions/${index}`,
    })),
  ];
  for (const { claim, path } of claims) {
    if (seen.has(claim)) {
      add('SC201', path, () => ({ message: `${claim} is claimed twice.`, hint: 'Take one out.' }));
    }
    seen.add(claim);
  }
}
