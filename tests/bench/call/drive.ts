import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { hasteScript, type Probe, type StepTimes, writeProbe } from './probe.ts';
import { choices, story, storyId } from './story.ts';

/** How a page is played. */
export interface Way {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  readonly hasMotion: boolean;
}

/** In MB, after garbage was collected. */
export interface HeapReading {
  readonly choices: number;
  readonly heap: number;
}

const probeFor = (route: readonly string[]) =>
  writeProbe({ turns: story.beats, ending: story.ending, route });

const size = { width: 1280, height: 900 };

async function openPage(
  context: BrowserContext,
  address: string,
  scripts: readonly string[],
): Promise<{ readonly page: Page; readonly devtools: CDPSession }> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.addInitScript(`localStorage.setItem(
    'even-keel.preferences', JSON.stringify({ theme: 'light', pace: 'instant' }));`);
  for (const script of scripts) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await page.addInitScript(script);
  }
  const devtools = await context.newCDPSession(page);
  await page.goto(address);
  return { page, devtools };
}

type Settled<T> = T extends Promise<infer V> ? V : T;

/** Calls the probe in the page. Handed over as text, since the loader's helpers are not there. */
function ask<N extends keyof Probe>(
  page: Page,
  name: N,
  ...given: Parameters<Probe[N]>
): Promise<Settled<ReturnType<Probe[N]>>> {
  return page.evaluate(`benchProbe.${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`);
}

/** Plays a call with real clicks, and takes the times of its choices. */
export async function timeCall(
  context: BrowserContext,
  address: string,
  { slowdown, hasMotion }: Way,
): Promise<readonly StepTimes[]> {
  const { page, devtools } = await openPage(context, address, [probeFor([])]);
  await page.emulateMedia({ reducedMotion: hasMotion ? 'no-preference' : 'reduce' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: StepTimes[] = [];
  for (let turn = 0; turn < choices; turn += 1) {
    // oxlint-disable no-await-in-loop -- one choice after the other
    const { x, y } = await ask(page, 'ready', turn);
    await ask(page, 'await', turn + 1);
    await page.mouse.click(x, y);
    times.push(await ask(page, 'times'));
    // oxlint-enable no-await-in-loop
  }
  await page.close();
  return times;
}

async function readHeap(devtools: CDPSession): Promise<number> {
  // Twice: what the first one lets go may hold something itself.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** From the end of a call to the next one, as a learner goes: to the debrief, past its question, and on. */
const appRoute = [
  'main a[href^="/debrief/"]',
  'main form button[type="button"]',
  `main nav a[href^="/play/${storyId}"]`,
];

const floorRoute = ['#again:not([hidden])'];

/**
 * Plays call after call in one page that is never loaded anew, and reads the heap before the first choice and
 * in the last turn of some calls.
 *
 * @param readAt The calls to read the heap in, by their number from 1 on.
 */
export async function readHeaps(
  context: BrowserContext,
  { address, isApp }: { readonly address: string; readonly isApp: boolean },
  readAt: readonly number[],
): Promise<readonly HeapReading[]> {
  const probe = probeFor(isApp ? appRoute : floorRoute);
  const { page, devtools } = await openPage(context, address, [hasteScript, probe]);
  await ask(page, 'ready', 0);
  const readings: HeapReading[] = [{ choices: 0, heap: await readHeap(devtools) }];
  let played = 1;
  await ask(page, 'playToLast');
  for (const call of readAt) {
    // oxlint-disable no-await-in-loop -- one call after the other
    // In one go: each question from outside leaves compiled code behind.
    await ask(page, 'playOn', call - played);
    played = call;
    readings.push({ choices: call * (choices + 1) - 1, heap: await readHeap(devtools) });
    // oxlint-enable no-await-in-loop
  }
  await page.close();
  return readings;
}
