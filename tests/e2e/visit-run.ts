import type { Page } from '@playwright/test';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { debrief } from '#web/messages/debrief.ts';
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

/** The screens of a run in their order. */
export type RunScreen =
  | 'prepare'
  | 'speaking'
  | 'choosing'
  | 'wrap-up'
  | 'recap'
  | 'epilogue'
  | 'over'
  | 'reaction'
  | 'debrief';

/**
 * Takes the call along the model path and ends in its debrief.
 *
 * @param look Is called on each screen, and leaves it as it was.
 */
export async function visitRun(
  page: Page,
  look: (screen: RunScreen) => Promise<void>,
): Promise<void> {
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
}
