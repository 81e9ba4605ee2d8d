import type { Page } from '@playwright/test';
import { phases } from '#scenario/phases.ts';
import type { Phase } from '#scenario/schema.ts';
import { briefing } from '#web/messages/briefing.ts';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
import { guided } from '#web/messages/guided.ts';
import { library } from '#web/messages/library.ts';
import { modes } from '#web/messages/modes.ts';
import { expect, findAxeViolations, test } from './app-test.ts';
import { answer, pick, playByKeys, press, tabTo } from './keyboard.ts';
import { setPace } from './model-run.ts';
import { type ModelRun, readModelRuns, shippedIds } from './recorded-run.ts';

/**
 * Each scenario in each mode by keyboard alone, from the library to the debrief: its recorded model runs, a
 * mode with each variant, so that every beginning is played, too. Practice goes at speaking pace.
 */
test.describe.configure({ timeout: 180_000 });

/** Which stretch each scenario is drilled in; the others have the opening. */
const drilled: Readonly<Record<string, Phase>> = {
  'defective-part': 'solve',
  'unrealistic-demand': 'explore',
};

for (const scenarioId of shippedIds) {
  const [first, second = first, third = first, fourth = first] = readModelRuns(scenarioId);
  if (!first || !second || !third || !fourth) throw new Error(`${scenarioId} has no model run.`);

  test(`${scenarioId}, guided: a hint a beat, a note after each reply, a way back, and no score the first time`, async ({
    page,
  }) => {
    await setPace(page, 'instant');
    await begin(page, first, { mode: 'guided' });
    const coach = page.getByRole('region', { name: guided.coach });
    const [opening] = first.replies;
    if (opening === undefined) throw new Error('There is nothing to play.');
    await expect(coach).toContainText(guided.ready);
    await press(page, page.getByRole('button', { name: guided.askHint }));
    await expect(coach).toContainText(guided.hint);
    await expect(page.getByRole('button', { name: guided.askHint })).toHaveCount(0);
    await answer(page, opening.words);
    await expect(coach).toContainText(opening.coach);
    await press(page, page.getByRole('button', { name: guided.takeBack }));
    // The same beat again: its hint still stands, and there is no second one.
    await expect(coach).toContainText(guided.hint);
    await expect(page.getByRole('button', { name: guided.askHint })).toHaveCount(0);

    await playByKeys(page, first.replies, async ({ coach: note }, isLast) => {
      await expect(coach).toContainText(note);
      const ask = page.getByRole('button', { name: guided.askHint });
      if (!isLast)
        await expect(ask.or(page.getByRole('button', { name: callEnd.wrapUp.begin }))).toHaveCount(
          1,
        );
    });
    await goToDebrief(page, 'skipped');
    const score = page.getByRole('region', { name: debrief.score.title });
    await expect(score).toContainText(modes.help(1, 1));
    await expect(score).toContainText(modes.firstGuided);
    await expect(score.getByRole('meter')).toHaveCount(0);
    await page.goto('/');
    await expect(
      page.getByRole('link', { name: library.prepareFor(first.scenario.title) }),
    ).toBeVisible();
    await expect(page.getByRole('meter')).toHaveCount(0);
  });

  test(`${scenarioId}, practice at speaking pace: no word in between, the whole score afterwards`, async ({
    page,
  }) => {
    await begin(page, second, { mode: 'practice' });
    await playByKeys(page, second.replies, async () => {
      await expect(page.getByRole('region', { name: guided.coach })).toHaveCount(0);
    });
    await goToDebrief(page, 'given');
    const score = page.getByRole('region', { name: debrief.score.title });
    await expect(score.getByRole('meter')).toHaveAttribute('value', '100');
    await page.goto('/');
    await expect(page.getByRole('meter')).toHaveCount(2);
  });

  test(`${scenarioId}, assessment: no help and no way back, the briefing open, and it counts`, async ({
    page,
  }) => {
    await setPace(page, 'instant');
    await begin(page, third, { mode: 'assessment' });
    let beats = 0;
    await playByKeys(page, third.replies, async ({ phase }) => {
      await expect(page.getByRole('region', { name: guided.coach })).toHaveCount(0);
      await expect(page.getByRole('button', { name: guided.takeBack })).toHaveCount(0);
      beats += phase === 'explore' ? 1 : 0;
      if (phase === 'explore' && beats === 1) await openBriefing(page, third);
    });
    await goToDebrief(page, 'given');
    await expect(page.getByText(modes.labels.assessment, { exact: true })).toBeVisible();
    await expect(page.getByText(debrief.score.certified)).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('meter')).toHaveCount(2);
  });

  const stretch = drilled[scenarioId] ?? 'open';
  test(`${scenarioId}, drill: its stretch alone (${stretch}), and no place among the runs`, async ({
    page,
  }) => {
    await setPace(page, 'instant');
    await begin(page, first, { mode: 'drill', stretch });
    const replies = first.replies.filter(({ phase }) => phase === stretch);
    await playByKeys(page, replies, async () => {
      await expect(page.getByRole('region', { name: guided.coach })).toHaveCount(0);
    });
    await expect(page.getByRole('heading', { level: 1, name: call.heading.drill })).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await goToDebrief(page, 'skipped');
    await expect(page.getByRole('heading', { name: debrief.happened.drill.title })).toBeVisible();
    const timeline = page.getByRole('region', { name: debrief.timeline.title });
    await expect(
      timeline.getByText(debrief.timeline.phases[stretch], { exact: true }),
    ).toBeVisible();
    const others = phases.filter((phase) => phase !== stretch);
    for (const phase of others) {
      const name = debrief.timeline.phases[phase];
      await expect(timeline.getByText(name, { exact: true })).toHaveCount(0);
    }
    const score = page.getByRole('region', { name: debrief.score.title });
    await expect(score).toContainText(debrief.score.noBand.drill);
    await expect(score.getByRole('meter')).toHaveAttribute('value', '100');
    await page.goto('/');
    await expect(
      page.getByRole('link', { name: library.prepareFor(first.scenario.title) }),
    ).toBeVisible();
    await expect(page.getByRole('meter')).toHaveCount(0);
  });
}

interface Start {
  readonly mode: 'guided' | 'practice' | 'assessment' | 'drill';
  readonly stretch?: Phase;
}

/** From the library through the briefing, where the beginning and the mode are chosen, into the call. */
async function begin(
  page: Page,
  { scenario, variant }: ModelRun,
  { mode, stretch }: Start,
): Promise<void> {
  await page.goto('/');
  await press(page, page.getByRole('link', { name: library.prepareFor(scenario.title) }));
  await pick(page, briefing.start.variant, variant.title);
  await pick(page, modes.legend, modes.labels[mode]);
  if (stretch !== undefined) await pick(page, modes.drill.legend, modes.drill.phases[stretch]);
  await press(page, page.getByRole('link', { name: briefing.start.begin }));
}

/** Opens the briefing in the middle of the call and closes it again, which gives the focus back. */
async function openBriefing(page: Page, { scenario, variant }: ModelRun): Promise<void> {
  const opener = page.getByRole('button', { name: call.tools.briefing });
  await press(page, opener);
  await expect(page.getByRole('dialog')).toContainText(variant.you?.goal ?? scenario.you.goal);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
}

/** The own view comes before any number; it can be given, or skipped. */
async function goToDebrief(page: Page, view: 'given' | 'skipped'): Promise<void> {
  const { reaction, score } = debrief;
  await press(page, page.getByRole('link', { name: callEnd.over.debrief }));
  await expect(page.getByRole('heading', { name: reaction.title })).toBeVisible();
  await expect(page.getByRole('meter')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: score.title })).toHaveCount(0);
  if (view === 'given') {
    await tabTo(page, page.getByRole('radio', { name: reaction.choices.well, exact: true }));
    await page.keyboard.press('Space');
  }
  const on = view === 'given' ? reaction.save : reaction.skip;
  await press(page, page.getByRole('button', { name: on }));
  await expect(page.getByRole('heading', { name: score.title })).toBeVisible();
}
