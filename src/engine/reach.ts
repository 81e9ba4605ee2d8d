import type { Beat, Scenario } from '#scenario/schema.ts';
import { endTarget, placesOf } from './chart-names.ts';
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
  const unbounded = unboundedLoops(scenario);
  const isMet = (list: 'moves' | 'texts', path: string) =>
    surveys.some((survey) => survey[list].has(path));
  for (const [place, beat] of scenario.beats.entries()) {
    if (!surveys.some((survey) => survey.beats.has(place))) {
      findings.add({
        code: 'PR105',
        path: `/beats/${place}`,
        message: `No run comes to the beat "${beat.id}".`,
        hint: 'Let a reply or an ending lead here, or take the beat out.',
      });
      continue;
    }
    for (const { path, targets } of movesOf(beat, place)) {
      if (isMet('moves', path)) continue;
      const loops = unbounded.has(place) && targets.some((target) => unbounded.has(target));
      findings.add(loops ? unboundedFinding(scenario, path) : unmetFinding(scenario, path));
    }
    for (const path of textsOf(beat, place)) {
      if (isMet('texts', path)) continue;
      findings.add({
        code: 'PR107',
        path,
        message: `A text of the beat "${beat.id}" is said in no run: its condition never holds, or one before it always does.`,
        hint: 'The first whose condition holds is said. Change the order or the condition, or take the text out.',
      });
    }
  }

  function movesOf(beat: Beat, place: number) {
    const placeOfBeat = placesOf(
      'beat',
      scenario.beats.map((one) => one.id),
    );
    const places = (to: Beat['replies'][number]['to'] | undefined) =>
      (to ?? []).flatMap((one) => (one.then === endTarget ? [] : [placeOfBeat(one.then)]));
    return [
      ...beat.replies.map((reply, index) => ({
        path: moveKey(place, { kind: 'reply', place: index }),
        targets: places(reply.to),
      })),
      ...(beat.cutIn === undefined
        ? []
        : [{ path: moveKey(place, { kind: 'cutIn', place: 0 }), targets: places(beat.cutIn.to) }]),
      ...(beat.silence === undefined
        ? []
        : [
            {
              path: moveKey(place, { kind: 'silence', place: 0 }),
              targets: places(beat.silence.to),
            },
          ]),
    ];
  }
}

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

/** Beats on a loop on which every beat may come only once. */
function unboundedLoops(scenario: Scenario): ReadonlySet<number> {
  const isSingle = scenario.beats.map((beat) => beat.visits === 1);
  return findLooping(
    followersOf(scenario).map((followers, place) =>
      isSingle[place] === true ? followers.filter((follower) => isSingle[follower]) : [],
    ),
  );
}

function textsOf(beat: Beat, place: number): readonly string[] {
  const path = `/beats/${place}`;
  const list = (owner: string, texts: readonly { readonly id: string }[] | undefined) =>
    (texts ?? []).map((_, index) => textPath(owner, texts ?? [], index));
  return [
    ...list(`${path}/scene`, beat.scene),
    ...beat.customer.map((_, index) => `${path}/customer/${index}`),
    ...beat.replies.flatMap((reply, index) =>
      list(`${path}/replies/${index}/answer`, reply.answer),
    ),
    ...list(`${path}/cutIn/answer`, beat.cutIn?.answer),
    ...list(`${path}/silence/answer`, beat.silence?.answer),
  ];
}
