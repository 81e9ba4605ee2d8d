import type { Scenario, Variant } from '#scenario/schema.ts';
import { doingOf } from './judged-table.ts';
import { moveKey } from './survey.ts';
import type { Space, WorkBudget } from './space.ts';
import { collectFlags } from './variables.ts';
import { edgesOf, judgedAt, placeAt } from './space-reading.ts';

/** A reply whose worth depends on what nobody could know yet. */
export interface HiddenKey {
  readonly path: string;
  readonly flag: string;
}

/**
 * Replies whose marks or moods depend on a secret of the variant (SPEC E26), an approximation from what is written:
 *
 * - A secret is a flag that some variants start with and others do not, unless the variant's own briefing (`known`,
 *   `you`) says by `tells` that it tells it.
 * - It is out as soon as a text was shown that is chosen by that flag: a line, a scene or an answer of a list in
 *   which some `when` reads it. We do not read what the words say.
 * - It could have been asked for from the moment when an enabled move would have brought such a text at once.
 * - A reply sins when its marks or moods read the flag in a configuration that a run can come to with the secret
 *   neither out nor asked for. Conditions on whether a reply is offered, or where it leads, may read secrets.
 */
export function findHiddenKeys(
  space: Space,
  variant: Variant,
  work: WorkBudget,
): readonly HiddenKey[] {
  const { scenario } = space.rules;
  const told = toldTo(variant);
  const untold = secretsOf(scenario).filter((flag) => !told.has(flag));
  if (untold.length === 0) return [];
  const readers = findReaders(scenario);
  const secrets = untold.filter((flag) =>
    [...readers.keys.values()].some((flags) => flags.has(flag)),
  );
  return secrets.flatMap((flag) => {
    work.left -= space.edgeTarget.length;
    if (work.left < 0) return [];
    return [...sinsAgainst(space, flag, readers)].map((path) => ({ path, flag }));
  });
}

/** What the learner of a variant was told before the call. */
function toldTo({ known, you }: Variant): ReadonlySet<string> {
  return new Set([...known.flatMap(({ tells = [] }) => tells), ...(you?.tells ?? [])]);
}

/** Flags that tell variants apart from the first moment on. */
function secretsOf(scenario: Scenario): readonly string[] {
  const { variants } = scenario;
  return Object.keys(scenario.flags)
    .filter((flag) => {
      const having = variants.filter((variant) => variant.flags.includes(flag)).length;
      return having > 0 && having < variants.length;
    })
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** What reads which flags, by path of a beat (its texts on entry) or move (its answer; its marks and moods). */
interface Readers {
  readonly entry: ReadonlyMap<string, ReadonlySet<string>>;
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
}

function findReaders(scenario: Scenario): Readers {
  const entry = new Map<string, ReadonlySet<string>>();
  const answers = new Map<string, ReadonlySet<string>>();
  const keys = new Map<string, ReadonlySet<string>>();
  for (const [beatPlace, beat] of scenario.beats.entries()) {
    entry.set(`/beats/${beatPlace}`, flagsIn([...beat.scene, ...beat.customer]));
    const moves = [
      ...beat.replies.map((_, place) => ({ kind: 'reply' as const, place })),
      { kind: 'cutIn' as const, place: 0 },
      { kind: 'silence' as const, place: 0 },
    ];
    for (const move of moves) {
      const doing = doingOf(beat, move.kind, move.place);
      if (doing === null) continue;
      const path = moveKey(beatPlace, move);
      answers.set(path, flagsIn(doing.answer));
      const cases = [...Object.values(doing.marks), doing.anger, doing.trust];
      keys.set(path, flagsIn(cases.flatMap((one) => one ?? [])));
    }
  }
  return { entry, answers, keys };
}

function flagsIn(
  texts: readonly { readonly when?: Parameters<typeof collectFlags>[0] }[],
): ReadonlySet<string> {
  const flags = new Set<string>();
  for (const text of texts) collectFlags(text.when, flags);
  return flags;
}

/** Walks on from the start as long as the secret is neither out nor to be had. */
function sinsAgainst(space: Space, flag: string, readers: Readers): ReadonlySet<string> {
  const sins = new Set<string>();
  if (readers.entry.get(entryPath(space, 0))?.has(flag) === true) return sins;
  const isInTheDark = new Uint8Array(space.count);
  isInTheDark[0] = 1;
  const open = [0];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const { beatPlace } = judgedAt(space, from);
    const moves = edgesOf(space, from).map(({ step, target }) => ({
      target,
      path: step.kind === 'heard' ? '' : moveKey(beatPlace, step),
    }));
    for (const { path } of moves) if (readers.keys.get(path)?.has(flag) === true) sins.add(path);
    if (moves.some((move) => bringsItOut(space, move, { flag, readers }))) continue;
    for (const { target } of moves) {
      if (isInTheDark[target] === 1) continue;
      isInTheDark[target] = 1;
      open.push(target);
    }
  }
  return sins;
}

/** Whether a move is answered, or leads to a beat that opens, with a text that is chosen by the secret. */
function bringsItOut(
  space: Space,
  { path, target }: { readonly path: string; readonly target: number },
  { flag, readers }: { readonly flag: string; readonly readers: Readers },
): boolean {
  if (path === '') return false;
  if (readers.answers.get(path)?.has(flag) === true) return true;
  return readers.entry.get(entryPath(space, target))?.has(flag) === true;
}

/** The beat whose texts are told when this configuration is entered; "" for none. */
function entryPath(space: Space, configuration: number): string {
  const { part } = placeAt(space, configuration);
  if (part !== 'speaking' && part !== 'again') return '';
  return `/beats/${judgedAt(space, configuration).beatPlace}`;
}
