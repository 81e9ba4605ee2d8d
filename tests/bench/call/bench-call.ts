// `npm run bench:call`: a call in the app against the same call in a page written by hand.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { projectFolder } from '#cli/inspect/find-scenario-file.ts';
import { launchArgs, prepareBrowser } from '#tests/support/launch.ts';
import { type Contestant, serveApp, serveFloor } from './contestants.ts';
import { readHeaps, timeCall, type Way } from './drive.ts';
import type { StepTimes } from './probe.ts';
import { tellHeaps, tellTimes, type WayTimes } from './report.ts';
import { choices } from './story.ts';

const ways: readonly Way[] = [
  { name: 'normal', slowdown: 1, hasMotion: true },
  { name: 'CPU 4x', slowdown: 4, hasMotion: true },
  { name: 'reduced motion', slowdown: 1, hasMotion: false },
];

/** Calls whose heap is read: then 30, 309 and 3,099 choices were made. */
const readAt = [1, 10, 100];

type Name = 'app' | 'floor' | 'early';

/** There and back again, so that what changes in the course of time hits each alike. */
const order: readonly Name[] = ['app', 'floor', 'floor', 'app'];
/** What saving first costs, in the first way only. */
const orderWithEarly: readonly Name[] = ['app', 'floor', 'early', 'early', 'floor', 'app'];

interface Contest {
  readonly context: BrowserContext;
  readonly addresses: Readonly<Record<Name, string>>;
}

async function timeWay({ context, addresses }: Contest, way: Way): Promise<WayTimes> {
  const found: Record<Name, StepTimes[]> = { app: [], floor: [], early: [] };
  for (const name of way === ways[0] ? orderWithEarly : order) {
    // oxlint-disable-next-line no-await-in-loop -- two at a time would measure each other
    found[name].push(...(await timeCall(context, addresses[name], way)));
  }
  return { way: way.name, slowdown: way.slowdown, ...found };
}

const loadNow = () => loadavg()[0]?.toFixed(1) ?? 'unknown';
const say = (line: string) => process.stdout.write(`${line}\n`);

async function compete(contest: Contest): Promise<void> {
  say(
    `Milliseconds: medians of ${2 * choices} choices each, in two calls. Load at the start: ${loadNow()}.`,
  );
  for (const way of ways) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const line of tellTimes(await timeWay(contest, way))) say(line);
  }
  const { context, addresses } = contest;
  const [app, floor] = await Promise.all([
    readHeaps(context, { address: addresses.app, isApp: true }, readAt),
    readHeaps(context, { address: addresses.floor, isApp: false }, readAt),
  ]);
  for (const line of tellHeaps({ app, floor })) say(line);
  say(`Load at the end: ${loadNow()}.`);
}

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'even-keel-bench-'));
  folders.push(folder);
  return folder;
};

const running: Contestant[] = [];
let context: BrowserContext | null = null;
try {
  const [app, floor] = [await serveApp(newFolder()), await serveFloor()];
  running.push(app, floor);
  const browser = await prepareBrowser(projectFolder);
  // With a profile of its own: without one, a browser keeps its databases in memory.
  context = await chromium.launchPersistentContext(newFolder(), {
    // Fetching the whole build would be measured with the call.
    serviceWorkers: 'block',
    executablePath: browser.file,
    args: [...launchArgs],
    env: { ...process.env, ...browser.env },
  });
  await compete({
    context,
    addresses: { app: app.address, floor: floor.address, early: `${floor.address}?early` },
  });
} finally {
  await context?.close();
  await Promise.all(running.map(({ stop }) => stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
