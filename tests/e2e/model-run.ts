import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parseScenario } from '#scenario/parse.ts';
import type { Phase, Scenario } from '#scenario/schema.ts';
import { call } from '#web/messages/call.ts';
import { callEnd } from '#web/messages/call-end.ts';
import { expect } from './app-test.ts';

/** The scenario that the tests play. */
export const playedId = 'delayed-shipment';

const folder = path.resolve(import.meta.dirname, '..', '..', 'scenarios', playedId);

const scenario = readShippedScenario();

/** What its card in the library is called. */
export const playedTitle = scenario.title;

interface Choice {
  readonly beat: string;
  readonly words: string;
}

/** The replies of the model path, as they were recorded with the proof. */
export const modelPath: readonly Choice[] = readModelPath();

/** Chooses the pace in which every line is there at once, as a learner does in the settings. */
export async function setPace(page: Page, pace: 'normal' | 'instant'): Promise<void> {
  await page.addInitScript(([key, settings]) => localStorage.setItem(key, settings), [
    'even-keel.preferences',
    JSON.stringify({ theme: 'system', pace, hasKeys: true }),
  ] as const);
}

/** The button of a reply; its name also tells the key that chooses it. */
export function replyButton(page: Page, words: string) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button')
    .filter({ hasText: words });
}

/** The button that ends the notes and begins the written recap. */
export function recapButton(page: Page) {
  return page.getByRole('button', { name: callEnd.wrapUp.begin });
}

/** Keeps everything that came up so far; the notepad stands beside the call, or opens over it. */
async function keepAll(page: Page): Promise<void> {
  const opener = page.getByRole('button', { name: call.tools.notepad });
  const isNarrow = await opener.isVisible();
  if (isNarrow) await opener.click();
  const unkept = unkeptFacts(page);
  for (let left = await unkept.count(); left > 0; left -= 1) {
    await unkept.first().click();
    await expect(unkept).toHaveCount(left - 1);
  }
  if (isNarrow) await page.getByRole('button', { name: call.tools.close }).click();
}

/** What can be kept and is not, on the notepad that can be seen. */
export function unkeptFacts(page: Page) {
  return page
    .getByRole('list', { name: call.notepad.facts })
    .locator('[aria-pressed=false]')
    .filter({ visible: true });
}

/** The phase of a beat of the shipped scenario. */
export function phaseOf(beatId: string): Phase | undefined {
  return scenario.beats.find(({ id }) => id === beatId)?.phase;
}

/** Plays replies of the model path by mouse, the wrap-up where it comes. */
export async function playModelPath(
  page: Page,
  from: number,
  to = modelPath.length,
): Promise<void> {
  for (const { beat, words } of modelPath.slice(from, to)) {
    const reply = replyButton(page, words);
    await expect(reply.or(recapButton(page))).toBeVisible();
    if (await recapButton(page).isVisible()) await recapButton(page).click();
    await expect(reply).toBeVisible();
    if (phaseOf(beat) === 'close') await keepAll(page);
    await reply.click();
    await expect(reply).toHaveCount(0);
  }
}

/** How many entries the browser's database holds, of all runs. */
export async function countEvents(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('even-keel');
        opening.addEventListener('error', () => reject(new Error('The database did not open.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const counting = database.transaction('events').objectStore('events').count();
          counting.addEventListener('success', () => {
            database.close();
            resolve(counting.result);
          });
        });
      }),
  );
}

function readShippedScenario(): Scenario {
  const file = path.join(folder, 'scenario.yaml');
  const { scenario: read } = parseScenario(readFileSync(file), file);
  if (read === null) throw new Error(`${file} cannot be read; run "npm run -s scenario -- check".`);
  return read;
}

function readModelPath(): Choice[] {
  const file = path.join(folder, 'proof.json');
  const proof = JSON.parse(readFileSync(file, 'utf8')) as {
    variants: { modelPath: { beat: string; reply: string }[] }[];
  };
  return (proof.variants[0]?.modelPath ?? []).map(({ beat, reply }) => {
    const words = scenario.beats
      .find(({ id }) => id === beat)
      ?.replies.find(({ id }) => id === reply)?.say;
    if (words === undefined)
      throw new Error(`${file} names "${beat}/${reply}", which is no reply.`);
    return { beat, words };
  });
}
