import { findHiddenKeys } from './hidden-keys.ts';
import { bestByEnding, findBrightButCostly, findShamefulBest } from './model-path.ts';
import { chanceInThree, type PlayerFigures } from './player-proof.ts';
import type { PlayerName } from './proof.ts';
import { nameMove } from './naming.ts';
import { bestOfCall } from './values.ts';
import { repliesOf } from './survey.ts';
import type { VariantTask } from './variant-task.ts';

const mostRandomOnce = 0.034;
const mostRandomInThree = 0.1;
const mostTestWise = 0.05;
const fewestOfBestPercent = 90;

const percent = (chance: number): string => `${(100 * chance).toFixed(2)} %`;

/** PR108, PR109 and PR111: what the best path is worth and what it is made of. */
export function checkBestPath(task: VariantTask): void {
  const { values, findings } = task;
  const { scenario } = values.space.rules;
  const variant = task.variant.id;
  const best = bestOfCall(values);
  if (best <= 0) {
    findings.add({
      code: 'PR108',
      path: `/variants/${task.place}`,
      variant,
      message: `The best run of "${variant}" earns ${best} points, so it has no score.`,
      hint: 'Give the replies that the guidance asks for marks above 0.',
    });
  }
  for (const path of findShamefulBest(values)) {
    findings.add({
      code: 'PR109',
      path,
      variant,
      message: path.includes('/replies/')
        ? `A best path goes through ${nameMove(scenario, path)}, which has negative points in sum.`
        : `In some configuration ${nameMove(scenario, path)} costs nothing, as if a best way on could need it.`,
      hint: 'Let it cost something that a better reply keeps: a mark below 0, or what it closes off. A silence may cost nothing where it leads nowhere and a reply costs nothing either.',
    });
  }
  for (const path of findBrightButCostly(values)) {
    findings.add({
      code: 'PR111',
      path,
      variant,
      message: `Of the replies on offer ${nameMove(scenario, path)} can earn the most at once and still lose points later.`,
      hint: 'Let its coach text say what it closed off, so that its cost does not look like a mistake of ours.',
    });
  }
}

/** PR110 and PR114: every ending can be reached, and a good one excellently. */
export function checkEndings(task: VariantTask): void {
  const { values, findings } = task;
  const best = bestOfCall(values);
  const byEnding = bestByEnding(values);
  for (const [place, { id, kind }] of values.space.rules.scenario.endings.entries()) {
    const path = `/endings/${place}`;
    const most = byEnding.get(id);
    if (most === undefined) {
      findings.add({
        code: 'PR114',
        path,
        variant: task.variant.id,
        message: `The ending "${id}" cannot be reached.`,
        hint: 'Look at its condition and at those of the endings before it: the first that holds is taken.',
      });
    } else if (
      best > 0 &&
      (kind === 'resolved' || kind === 'parted') &&
      100 * most < fewestOfBestPercent * best
    ) {
      findings.add({
        code: 'PR110',
        path,
        variant: task.variant.id,
        message: `The ending "${id}" is ${kind}, but its best run earns ${most} of ${best} points, under ${fewestOfBestPercent} %.`,
        hint: 'A shorter excellent conversation must not lose to a longer one: give its way more to earn, or the longer ways less.',
      });
    }
  }
}

/** PR112 and PR113: what the scenario claims to train can be done right and wrong. */
export function checkGuidelines({ values, survey, findings, variant }: VariantTask): void {
  for (const [place, guideline] of values.space.rules.scenario.trains.entries()) {
    const path = `/trains/${place}`;
    if (repliesOf(survey.earned.get(guideline)) === 0) {
      findings.add({
        code: 'PR112',
        path,
        variant: variant.id,
        message: `The scenario trains "${guideline}", and no reply that can be reached earns it.`,
        hint: `Give a reply a mark above 0 for "${guideline}", or take it out of "trains".`,
      });
    }
    if (!survey.broken.has(guideline)) {
      findings.add({
        code: 'PR113',
        path,
        variant: variant.id,
        message: `The scenario trains "${guideline}", and nothing that can be reached breaks it.`,
        hint: `Give a weaker reply a mark below 0 for "${guideline}", or take it out of "trains".`,
      });
    }
  }
}

/** PR119: nothing that the learner cannot know decides. */
export function checkHidden({ values, variant, work, findings }: VariantTask): void {
  const { scenario } = values.space.rules;
  for (const { path, flag } of findHiddenKeys(values.space, variant, work)) {
    findings.add({
      code: 'PR119',
      path,
      variant: variant.id,
      message: `What ${nameMove(scenario, path)} earns or moves depends on "${flag}", and a run can come here before anything has shown it or could have been asked about it.`,
      hint: `Let a line, scene or answer depend on "${flag}" before this beat, offer a reply that brings it out, or tell it in the variant's own briefing: an entry under "known" with "tells: [${flag}]".`,
    });
  }
}

/** PR115, PR116 and PR117: whoever does not understand does not pass. */
export function checkPlayers(
  { findings, variant, place, values, passMark }: VariantTask,
  played: ReadonlyMap<PlayerName, PlayerFigures>,
): void {
  const at = { path: `/variants/${place}`, variant: variant.id };
  const resolved = new Set(
    values.space.rules.scenario.endings
      .filter((ending) => ending.kind === 'resolved')
      .map((ending) => ending.id),
  );
  for (const [name, { pass, endings }] of played) {
    if (name === 'random') {
      if (pass <= mostRandomOnce && chanceInThree(pass) <= mostRandomInThree) continue;
      findings.add({
        ...at,
        code: 'PR115',
        message: `Random clicks reach ${passMark} % in ${percent(pass)} of the runs and in ${percent(chanceInThree(pass))} of three tries.`,
        hint: `At most ${percent(mostRandomOnce)} and ${percent(mostRandomInThree)} are allowed: add beats that cost, or take points from replies that everybody hits.`,
      });
      continue;
    }
    if (pass > mostTestWise) {
      findings.add({
        ...at,
        about: name,
        code: 'PR116',
        message: `The player "${name}" reaches ${passMark} % in ${percent(pass)} of the runs; ${percent(mostTestWise)} is the most allowed.`,
        hint: 'The look of a reply gives its worth away: change lengths, places or words so that the best reply stands out in no way.',
      });
    }
    const mended = [...endings].reduce(
      (sum, [id, chance]) => (resolved.has(id) ? sum + chance : sum),
      0,
    );
    if ((name === 'mostApologies' || name === 'alwaysConceding') && mended > mostTestWise) {
      findings.add({
        ...at,
        about: name,
        code: 'PR117',
        message: `The player "${name}" comes to a resolved ending in ${percent(mended)} of the runs; ${percent(mostTestWise)} is the most allowed.`,
        hint: 'Giving in must not resolve the call: let the ending ask for what only the right replies bring about.',
      });
    }
  }
}
