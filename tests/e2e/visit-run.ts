import type { Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { compare } from '#web/messages/compare.ts';
import { debrief } from '#web/messages/debrief.ts';
import { guided } from '#web/messages/guided.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import { map } from '#web/messages/map.ts';
import { progress } from '#web/messages/progress.ts';
import { expect } from './app-test.ts';
import {
  modelPath,
  phaseOf,
  playedId,
  playModelPath,
  recapButton,
  replyButton,
  setPace,
} from './model-run.ts';
import { openAll } from './visit-pages.ts';

type Look = (screen: string) => Promise<void>;

/**
 * Takes the call along the model path to its debrief, and goes to everything that is reached from there.
 *
 * @param look Is called on each screen, and leaves it as it was.
 */
export async function visitRun(page: Page, look: Look): Promise<void> {
  const firstOf = (phase: string) => modelPath.findIndex(({ beat }) => phaseOf(beat) === phase);
  const firstReplyOf = (phase: string) => replyButton(page, modelPath[firstOf(phase)]?.words ?? '');

  await page.goto(`/play/${playedId}`);
  await expect(firstReplyOf('prepare')).toBeEnabled();
  await look('prepare');
  await playModelPath(page, 0, firstOf('open'));
  await expect(page.getByRole('button', { name: call.showRest })).toBeVisible();
  await look('speaking');
  await setPace(page, 'instant');
  await page.reload();
  await expect(firstReplyOf('open')).toBeVisible();
  await look('choosing');
  await visitDialogs(page, look);
  await playModelPath(page, firstOf('open'), firstOf('recap'));
  await expect(recapButton(page)).toBeVisible();
  await look('wrap-up');
  await recapButton(page).click();
  await expect(firstReplyOf('recap')).toBeVisible();
  await look('recap');
  await playModelPath(page, firstOf('recap'), firstOf('epilogue'));
  await expect(firstReplyOf('epilogue')).toBeVisible();
  await look('epilogue');
  await playModelPath(page, firstOf('epilogue'));
  await expect(page.getByRole('link', { name: callEnd.over.debrief })).toBeVisible();
  await look('over');
  await page.getByRole('link', { name: callEnd.over.debrief }).click();
  await expect(page.getByRole('heading', { name: debrief.reaction.title })).toBeVisible();
  await look('reaction');
  await page.getByRole('button', { name: debrief.reaction.skip }).click();
  await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
  await look('debrief');
  const origin = page.url();
  await openAll(page);
  await look('debrief-open');
  for (const { name, open } of besideDebrief) {
    await page.goto(origin);
    await expect(page.getByRole('heading', { name: debrief.score.title })).toBeVisible();
    await open(page);
    await look(name);
  }
  await page.goto('/');
  await expect(page.getByRole('meter').first()).toBeVisible();
  await look('library-played');
  await page.goto('/progress');
  await expect(page.getByRole('heading', { name: progress.goals.heading })).toBeVisible();
  await openAll(page);
  await look('progress');
  await visitGuided(page, look);
}

/** What is reached from a debrief; one more is one line more, and all looks, widths and sizes of text look at it. */
const besideDebrief: readonly {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}[] = [
  { name: 'guideline-met', open: openMetGuideline },
  { name: 'comparison', open: openComparison },
  { name: 'map', open: openMap },
];

async function openMetGuideline(page: Page): Promise<void> {
  const profile = page.getByRole('region', { name: debrief.profile.title });
  await profile.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('link', { name: guidelines.met.open }).first()).toBeVisible();
}

async function openMap(page: Page): Promise<void> {
  await page.getByRole('link', { name: debrief.next.map }).click();
  await expect(page.getByRole('heading', { level: 1, name: map.heading })).toBeVisible();
}

/** Forks at the last reply, plays it again and looks at both runs. */
async function openComparison(page: Page): Promise<void> {
  // Opening the wrap-up is a move, too, so that the last reply is one place further on.
  await page.getByRole('button', { name: debrief.timeline.goBack }).nth(modelPath.length).click();
  await expect(page).toHaveURL(/\/play\//u);
  await playModelPath(page, modelPath.length - 1);
  await page.getByRole('link', { name: callEnd.over.debrief }).click();
  await page.getByRole('button', { name: debrief.reaction.skip }).click();
  await page.getByRole('link', { name: debrief.fork.compare }).click();
  await expect(page.getByRole('region', { name: compare.sides.later })).toBeVisible();
}

/** What opens over a call; where there is room, some of it stands beside. */
async function visitDialogs(page: Page, look: Look): Promise<void> {
  const { briefing, notepad, transcript, settings, close } = call.tools;
  for (const tool of [briefing, notepad, transcript, settings]) {
    const opener = page.getByRole('button', { name: tool });
    if (!(await opener.isVisible())) continue;
    await opener.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(`dialog-${tool.toLowerCase().replace(' ', '-')}`);
    await page.getByRole('button', { name: close }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

/** A hint, and what the coach says about a reply. */
async function visitGuided(page: Page, look: Look): Promise<void> {
  const first = modelPath[0];
  await page.goto(`/play/${playedId}?mode=guided`);
  await page.getByRole('button', { name: guided.askHint }).click();
  await expect(page.getByText(guided.hint)).toBeVisible();
  await look('guided-hint');
  await replyButton(page, first?.words ?? '').click();
  await expect(page.getByRole('button', { name: guided.takeBack })).toBeVisible();
  await expect(page.getByRole('button', { name: guided.askHint })).toBeVisible();
  await look('guided-note');
}
