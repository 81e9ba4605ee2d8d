/** A JavaScript file of the build. Brotli at its highest level, since that is what a server sends. */
export interface Chunk {
  readonly file: string;
  readonly isEntry: boolean;
  /** The sources in it: paths from the project's root with `/`, and names of virtual modules. */
  readonly modules: readonly string[];
  /** Files that load with this one. */
  readonly imports: readonly string[];
  /** Files that load when they are asked for. */
  readonly dynamicImports: readonly string[];
  readonly brotliBytes: number;
}

export interface SizeLine {
  readonly name: string;
  readonly kb: number;
  readonly limitKb: number;
}

export interface SizeReport {
  readonly lines: readonly SizeLine[];
  /** What breaks the budget or a ban, as sentences; none in a good build. */
  readonly problems: readonly string[];
}

/** A screen that is fetched when somebody opens it, and what it may add. */
export interface ScreenBeside {
  readonly name: string;
  readonly screen: string;
  readonly limitKb: number;
}

const FIRST_REPLY_KB = 95;
const LEARNER_ROUTE_KB = 140;
const SCENARIO_KB = 25;
const ADVICE_KB = 12;
const RUNS_KB = 2;

/** The screen on which a learner clicks the first reply; it may load other parts of the call later. */
const CALL_SCREEN = 'src/web/call/call-screen.tsx';

/** Draws the scenario map on request; the one place where a graph library may be. */
const MAP_DRAWING = 'src/web/map/map-drawing.tsx';

/**
 * Screens beside the learner's way from the library to the debrief, and what few browsers need, each with
 * what it may add to what was loaded before. They come in chunks of their own, when they are asked for.
 */
const BESIDE: readonly ScreenBeside[] = [
  { name: 'guideline pages', screen: 'src/web/guidelines/guideline-page.tsx', limitKb: 8 },
  { name: "the customer's voice", screen: 'src/web/voice/open-voice.ts', limitKb: 4 },
  { name: 'the telephone: ring, bar, lips', screen: 'src/web/call/open-phone.ts', limitKb: 4 },
  { name: 'the coach of guided calls', screen: 'src/web/call/coach.tsx', limitKb: 4 },
  { name: 'the settings of a call', screen: 'src/web/call/call-settings.tsx', limitKb: 2 },
  { name: 'say yours first', screen: 'src/web/call/say-first.tsx', limitKb: 2 },
  { name: 'help in the debrief', screen: 'src/web/debrief/guided-help.ts', limitKb: 1 },
  { name: 'own words in the debrief', screen: 'src/web/debrief/own-first-words.ts', limitKb: 1 },
  { name: 'the time to answer', screen: 'src/web/call/answer-clock.tsx', limitKb: 2 },
  { name: 'the choice of a drill', screen: 'src/web/briefing/drill-start.tsx', limitKb: 1 },
  { name: 'a browser that keeps nothing', screen: 'src/web/briefing/no-storage.tsx', limitKb: 1 },
  { name: 'drills', screen: 'src/web/runs/open-drill.ts', limitKb: 2 },
  { name: 'hashing without the browser', screen: 'src/scenario/canonical.ts', limitKb: 3 },
  { name: 'calls that cannot be shown', screen: 'src/web/call/call-stopped.tsx', limitKb: 2 },
  { name: 'offline and new versions', screen: 'src/web/offline/new-version.tsx', limitKb: 2 },
  { name: 'addresses that lead nowhere', screen: 'src/web/app/not-found.tsx', limitKb: 1 },
  { name: 'reasons for no debrief', screen: 'src/web/debrief/no-debrief.tsx', limitKb: 3 },
  { name: 'the mood curve', screen: 'src/web/debrief/mood-curve.tsx', limitKb: 4 },
  { name: 'the debrief as text', screen: 'src/web/debrief/debrief-text.ts', limitKb: 3 },
  { name: 'your data', screen: 'src/web/data/data-screen.tsx', limitKb: 9 },
  { name: 'the two-person sheet', screen: 'src/web/sheet/sheet-screen.tsx', limitKb: 8 },
  { name: 'recorded calls to watch', screen: 'src/web/watch/watch-screen.tsx', limitKb: 8 },
  { name: 'the progress page', screen: 'src/web/progress/progress-screen.tsx', limitKb: 9 },
  { name: 'the scenario map', screen: 'src/web/map/map-screen.tsx', limitKb: 8 },
  { name: 'the drawing of the map', screen: MAP_DRAWING, limitKb: 74 },
  { name: 'the comparison of two runs', screen: 'src/web/debrief/compare-screen.tsx', limitKb: 7 },
];

/** What a scenario becomes in the build; the index of all of them belongs to the library's code. */
const SCENARIO_DATA = /virtual:scenario(?:-advice|-runs)?\//u;
/** The texts of a scenario that a call does without. */
const ADVICE = /virtual:scenario-advice\//u;
/** The runs beside it that can be watched. */
const RUNS = /virtual:scenario-runs\//u;

interface Ban {
  readonly name: string;
  readonly modules: RegExp;
  /** A module whose chunk may contain them, as long as it is not on the learner's route. */
  readonly except?: string;
}

const BANNED: readonly Ban[] = [
  { name: 'the YAML parser', modules: /(?:^|\/)node_modules\/yaml\// },
  { name: 'DiceBear', modules: /(?:^|\/)node_modules\/@dicebear\// },
  {
    name: 'a chart or graph library',
    modules:
      /(?:^|\/)node_modules\/(?:@xyflow|reactflow|@dagrejs|dagre|elkjs|@visx|recharts|victory[^/]*|d3(?:-[^/]+)?|chart\.js|@observablehq|cytoscape|mermaid)\//u,
    except: MAP_DRAWING,
  },
];

/** Compares the learner's JavaScript with the budget. */
export function measureBundle(
  chunks: readonly Chunk[],
  screensBeside: readonly ScreenBeside[] = BESIDE,
): SizeReport {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const entries = chunks.filter((chunk) => chunk.isEntry);
  const callScreens = holding(chunks, CALL_SCREEN);
  const beside = new Set(screensBeside.flatMap(({ screen }) => holding(chunks, screen)));
  const learnerRoute = reach(entries, byFile, (chunk) => [
    ...chunk.imports,
    ...chunk.dynamicImports.filter((file) => ![...beside].some((one) => one.file === file)),
  ]);
  const firstReply = reach([...entries, ...callScreens], byFile, (chunk) => chunk.imports);
  const lines = [
    sizeLine('JavaScript until the first reply', firstReply, FIRST_REPLY_KB),
    sizeLine('JavaScript of the whole learner route', learnerRoute, LEARNER_ROUTE_KB),
    ...screensBeside.map(({ name, screen, limitKb }) => {
      const own = holding(chunks, screen);
      const found = reach(own, byFile, (chunk) => [
        ...chunk.imports,
        ...chunk.dynamicImports.filter((file) => ![...beside].some((one) => one.file === file)),
      ]);
      const added = new Set([...found].filter((chunk) => !learnerRoute.has(chunk)));
      return sizeLine(`JavaScript added by ${name}`, added, limitKb);
    }),
    ...chunks.filter(isScenarioData).map(dataLine),
  ];
  const problems = [
    ...findUnmeasured(chunks, screensBeside),
    ...lines.filter((line) => line.kb > line.limitKb).map(describeExcess),
    ...chunks.flatMap((chunk) => findBanned(chunk, learnerRoute.has(chunk))),
  ];
  return { lines, problems };
}

function dataLine({ file, modules, brotliBytes }: Chunk): SizeLine {
  const kb = toKb(brotliBytes);
  const holds = (part: RegExp) => modules.some((id) => part.test(id));
  if (holds(ADVICE)) return { name: `${file} (advice)`, kb, limitKb: ADVICE_KB };
  if (holds(RUNS)) return { name: `${file} (recorded runs)`, kb, limitKb: RUNS_KB };
  return { name: file, kb, limitKb: SCENARIO_KB };
}

function isScenarioData(chunk: Chunk): boolean {
  return chunk.modules.length > 0 && chunk.modules.every((id) => SCENARIO_DATA.test(id));
}

/** Every chunk that loads with the given ones, they included. */
function reach(
  starts: readonly Chunk[],
  byFile: ReadonlyMap<string, Chunk>,
  next: (chunk: Chunk) => readonly string[],
): ReadonlySet<Chunk> {
  const found = new Set(starts);
  // A set also visits what is added during the walk.
  for (const chunk of found) {
    for (const file of next(chunk)) {
      const imported = byFile.get(file);
      if (imported !== undefined) found.add(imported);
    }
  }
  return found;
}

function sizeLine(name: string, chunks: ReadonlySet<Chunk>, limitKb: number): SizeLine {
  const code = [...chunks].filter((chunk) => !isScenarioData(chunk));
  const bytes = code.reduce((sum, chunk) => sum + chunk.brotliBytes, 0);
  return { name, kb: toKb(bytes), limitKb };
}

function toKb(bytes: number): number {
  return bytes / 1024;
}

/** A budget over nothing is always kept; that would be a check that cannot fail. */
function findUnmeasured(
  chunks: readonly Chunk[],
  screensBeside: readonly ScreenBeside[],
): string[] {
  const problems: string[] = [];
  if (!chunks.some((chunk) => chunk.isEntry)) {
    problems.push('The build has no entry chunk, so nothing was measured. Check index.html.');
  }
  for (const screen of [CALL_SCREEN, ...screensBeside.map((one) => one.screen)]) {
    if (holding(chunks, screen).length > 0) continue;
    problems.push(
      `No chunk holds ${screen}, so what it loads is unknown. If the screen has moved, change its path in tests/size/bundle-size.ts.`,
    );
  }
  return problems;
}

function holding(chunks: readonly Chunk[], module: string): readonly Chunk[] {
  return chunks.filter((chunk) => chunk.modules.includes(module));
}

function describeExcess({ name, kb, limitKb }: SizeLine): string {
  return `${name}: ${kb.toFixed(1)} KB, and the limit is ${limitKb} KB. Load what the learner does not need yet later, or take it out.`;
}

function findBanned(chunk: Chunk, isOnRoute: boolean): string[] {
  return BANNED.flatMap(({ name, modules, except }) => {
    if (except !== undefined && !isOnRoute && chunk.modules.includes(except)) return [];
    const module = chunk.modules.find((id) => modules.test(id));
    if (module === undefined) return [];
    return [
      `${chunk.file} contains ${name} (${module}), which the learner's app must not load. Move that work into the build.`,
    ];
  });
}
