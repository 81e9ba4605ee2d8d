import type { Beat, Case, Scenario } from '#scenario/schema.ts';
import { findLooping } from './components.ts';
import { followersOf } from './loops.ts';
import { nameMove } from './naming.ts';
import type { FindingCollector } from './proof-findings.ts';
import { moveKey, type Survey, textPath } from './survey.ts';

/** PR103, PR105, PR106, PR107: everything that is written can be met in some variant. */
export function checkReach(
  scenario: Scenario,
  surveys: readonly Survey[],
  findings: FindingCollector,
): void {
  const isMet = (list: 'moves' | 'texts', path: string) =>
    surveys.some((survey) => survey[list].has(path));
  const unbounded = unboundedLoops(scenario);
  for (const [place, beat] of scenario.beats.entries()) {
    if (!surveys.some((survey) => survey.beats.has(place))) {
      findings.add({
        code: 'PR105',
        path: `/beats/${place}`,
        message: `No run comes to the beat "${beat.id}" without a silence.`,
        hint: 'Let a reply or an ending lead here, or take the beat out.',
      });
      continue;
    }
    for (const { path, targets } of movesOf(beat, place)) {
      if (isMet('moves', path)) continue;
      const loops = unbounded.has(beat.id) && targets.some((target) => unbounded.has(target));
      findings.add(loops ? unboundedFinding(scenario, path) : unmetFinding(scenario, path));
    }
    for (const path of textsOf(beat, place))
      if (!isMet('texts', path)) findings.add(unsaid(beat, path));
  }
}

const named = (to: readonly Case<string>[] | undefined) => (to ?? []).map((one) => one.then);

/** The moves of a beat with what they name as targets. */
function movesOf(beat: Beat, place: number) {
  const once = (kind: 'cutIn' | 'silence') =>
    beat[kind] === undefined
      ? []
      : [{ path: moveKey(place, { kind, place: 0 }), targets: named(beat[kind].to) }];
  return [
    ...beat.replies.map((reply, index) => ({
      path: moveKey(place, { kind: 'reply', place: index }),
      targets: named(reply.to),
    })),
    ...once('cutIn'),
    ...once('silence'),
  ];
}

const unsaid = (beat: Beat, path: string) => ({
  code: 'PR107' as const,
  path,
  message: `A text of the beat "${beat.id}" is said in no run: its condition never holds, or one before it always does.`,
  hint: 'The first whose condition holds is said. Change the order or the condition, or take the text out.',
});

const unboundedFinding = (scenario: Scenario, path: string) => ({
  code: 'PR103' as const,
  path,
  message: `${capital(nameMove(scenario, path))} leads back to a beat that was entered before, and no beat on that way states its visits.`,
  hint: 'Write "visits: 2" at the beat that may come again, or lead on to another one.',
});

const unmetFinding = (scenario: Scenario, path: string) => ({
  code: 'PR106' as const,
  path,
  message: `${capital(nameMove(scenario, path))} can be chosen in no run.`,
  hint: 'Its condition never holds here, or the beat behind it has no visits left. Change one of them, or take it out.',
});

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Ids of the beats on a loop on which every beat may come only once. */
function unboundedLoops(scenario: Scenario): ReadonlySet<string> {
  const isSingle = scenario.beats.map((beat) => beat.visits === 1);
  const looping = findLooping(
    followersOf(scenario).map((followers, place) =>
      isSingle[place] === true ? followers.filter((follower) => isSingle[follower]) : [],
    ),
  );
  return new Set([...looping].map((place) => scenario.beats[place]?.id ?? ''));
}

function textsOf(beat: Beat, place: number): readonly string[] {
  const path = `/beats/${place}`;
  return [
    ...textPaths(`${path}/scene`, beat.scene),
    ...beat.customer.map((_, index) => `${path}/customer/${index}`),
    ...beat.replies.flatMap((reply, index) =>
      textPaths(`${path}/replies/${index}/answer`, reply.answer),
    ),
    ...textPaths(`${path}/cutIn/answer`, beat.cutIn?.answer ?? []),
    ...textPaths(`${path}/silence/answer`, beat.silence?.answer ?? []),
  ];
}

const textPaths = (owner: string, texts: readonly { readonly id: string }[]): readonly string[] =>
  texts.map((_, index) => textPath(owner, texts, index));
