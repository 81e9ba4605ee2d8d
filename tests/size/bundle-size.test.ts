import { describe, expect, it } from 'vitest';
import { type Chunk, measureBundle } from './bundle-size.ts';

const kb = (count: number) => count * 1024;

/** Measures with the guideline pages as the one screen beside the route. */
const measure = (chunks: readonly Chunk[]) =>
  measureBundle(chunks, [
    { name: 'guideline pages', screen: 'src/web/guidelines/guideline-page.tsx', limitKb: 8 },
  ]);

function fakeChunk(file: string, rest: Partial<Chunk> = {}): Chunk {
  return {
    file,
    isEntry: false,
    modules: [`src/web/${file}.ts`],
    imports: [],
    dynamicImports: [],
    brotliBytes: kb(10),
    ...rest,
  };
}

/** An app within every limit: 80 KB until the first reply, 100 KB in all, 5 KB beside it, 20 KB of scenario. */
function fakeApp(changes: Readonly<Record<string, Partial<Chunk>>> = {}): Chunk[] {
  const chunks = [
    fakeChunk('entry', {
      isEntry: true,
      imports: ['react'],
      dynamicImports: ['call', 'debrief', 'guidelines'],
      brotliBytes: kb(20),
    }),
    fakeChunk('react', { modules: ['node_modules/react/index.js'], brotliBytes: kb(50) }),
    fakeChunk('call', {
      modules: ['src/web/call/call-screen.tsx'],
      imports: ['react'],
      dynamicImports: ['scenario'],
    }),
    fakeChunk('debrief', { imports: ['react'], brotliBytes: kb(20) }),
    fakeChunk('guidelines', {
      modules: ['src/web/guidelines/guideline-page.tsx'],
      imports: ['react', 'sources'],
      brotliBytes: kb(4),
    }),
    fakeChunk('sources', { brotliBytes: kb(1) }),
    fakeChunk('scenario', { modules: ['\0virtual:scenario/late'], brotliBytes: kb(20) }),
  ];
  return chunks.map((chunk) => ({ ...chunk, ...changes[chunk.file] }));
}

it('adds up each part once, scenario data apart', () => {
  expect(measure(fakeApp())).toEqual({
    lines: [
      { name: 'JavaScript until the first reply', kb: 80, limitKb: 95 },
      { name: 'JavaScript of the whole learner route', kb: 100, limitKb: 140 },
      { name: 'JavaScript added by guideline pages', kb: 5, limitKb: 8 },
      { name: 'scenario', kb: 20, limitKb: 25 },
    ],
    problems: [],
  });
});

it('refuses too much JavaScript until the first reply', () => {
  const { problems } = measure(fakeApp({ call: { brotliBytes: kb(26) } }));
  expect(problems).toEqual([
    'JavaScript until the first reply: 96.0 KB, and the limit is 95 KB. Load what the learner does not need yet later, or take it out.',
  ]);
});

it('refuses too much JavaScript on the learner route, though it loads later', () => {
  const { problems } = measure(fakeApp({ debrief: { brotliBytes: kb(61) } }));
  expect(problems).toEqual([expect.stringContaining('whole learner route: 141.0 KB')]);
});

it('does not count what the call loads later until the first reply', () => {
  const later = { modules: ['src/web/call/fade.tsx'], brotliBytes: kb(5) };
  const { lines } = measure([
    ...fakeApp({ call: { dynamicImports: ['later'] } }),
    fakeChunk('later', later),
  ]);
  expect(lines.map((line) => line.kb)).toEqual([80, 105, 5, 20]);
});

it('refuses a scenario that is too big', () => {
  const { problems } = measure(fakeApp({ scenario: { brotliBytes: kb(26) } }));
  expect(problems).toEqual([expect.stringContaining('scenario: 26.0 KB')]);
});

it('refuses advice that is too big', () => {
  const advice = fakeChunk('advice', {
    modules: ['\0virtual:scenario-advice/late'],
    brotliBytes: kb(13),
  });
  const { problems } = measure([...fakeApp(), advice]);
  expect(problems).toEqual([expect.stringContaining('advice (advice): 13.0 KB')]);
});

it('counts a chunk with a scenario and code as code', () => {
  const modules = ['\0virtual:scenario/late', 'src/web/debrief/scores.ts'];
  const { lines } = measure(fakeApp({ scenario: { modules } }));
  expect(lines.map((line) => line.kb)).toEqual([80, 120, 5]);
});

it.each([
  ['the YAML parser', 'node_modules/yaml/browser/index.js'],
  ['DiceBear', 'node_modules/@dicebear/core/lib/index.js'],
  ['a chart or graph library', 'node_modules/@xyflow/react/dist/esm/index.js'],
  ['a chart or graph library', 'node_modules/d3-scale/src/index.js'],
])('refuses %s (%s)', (name, module) => {
  const { problems } = measure(fakeApp({ debrief: { modules: [module] } }));
  expect(problems).toEqual([
    `debrief contains ${name} (${module}), which the learner's app must not load. Move that work into the build.`,
  ]);
});

describe('a graph library', () => {
  const drawing = {
    modules: ['src/web/map/map-drawing.tsx', 'node_modules/@dagrejs/dagre/dist/dagre.esm.js'],
  };
  const screens = [
    { name: 'the drawing of the map', screen: 'src/web/map/map-drawing.tsx', limitKb: 70 },
  ];

  it('may come with the drawing of the map', () => {
    const { lines, problems } = measureBundle(
      [
        ...fakeApp({ entry: { dynamicImports: ['call', 'drawing'] } }),
        fakeChunk('drawing', drawing),
      ],
      screens,
    );
    expect(problems).toEqual([]);
    expect(lines).toContainEqual({
      name: 'JavaScript added by the drawing of the map',
      kb: 10,
      limitKb: 70,
    });
  });

  it('is refused beside the drawing, in another chunk', () => {
    const { problems } = measureBundle(
      [
        ...fakeApp(),
        fakeChunk('drawing', { modules: ['src/web/map/map-drawing.tsx'], imports: ['graph'] }),
        fakeChunk('graph', { modules: ['node_modules/@xyflow/react/dist/esm/index.mjs'] }),
      ],
      screens,
    );
    expect(problems).toEqual([expect.stringContaining('graph contains a chart or graph library')]);
  });

  it('is refused with the drawing once the learner route brings it along', () => {
    const { problems } = measureBundle(
      [...fakeApp({ debrief: { imports: ['react', 'drawing'] } }), fakeChunk('drawing', drawing)],
      screens,
    );
    expect(problems).toEqual([
      expect.stringContaining('drawing contains a chart or graph library'),
    ]);
  });
});

it('refuses a build in which it cannot find the call screen', () => {
  const { problems } = measure(fakeApp({ call: { modules: ['src/web/phone/screen.tsx'] } }));
  expect(problems).toEqual([
    expect.stringContaining('No chunk holds src/web/call/call-screen.tsx'),
  ]);
});

it('refuses too much JavaScript beside the route', () => {
  const { problems } = measure(fakeApp({ guidelines: { brotliBytes: kb(8) } }));
  expect(problems).toEqual([expect.stringContaining('added by guideline pages: 9.0 KB')]);
});

it('counts a screen beside the route with the route once a page of it brings the screen along', () => {
  const { lines } = measure(fakeApp({ debrief: { imports: ['react', 'guidelines'] } }));
  expect(lines.map((line) => line.kb)).toEqual([80, 105, 0, 20]);
});

it('refuses a build in which it cannot find a screen beside the route', () => {
  const { problems } = measure(fakeApp({ guidelines: { modules: ['src/web/pages.tsx'] } }));
  expect(problems).toEqual([
    expect.stringContaining('No chunk holds src/web/guidelines/guideline-page.tsx'),
  ]);
});

it('does not count a screen beside the route with another one', () => {
  const page = fakeChunk('guidelines', {
    modules: ['src/web/guidelines/guideline-page.tsx'],
    dynamicImports: ['map'],
    brotliBytes: kb(4),
  });
  const map = fakeChunk('map', { modules: ['src/web/map/map-screen.tsx'], brotliBytes: kb(7) });
  const { lines } = measureBundle(
    [...fakeApp().filter(({ file }) => file !== 'guidelines'), page, map],
    [
      { name: 'guideline pages', screen: 'src/web/guidelines/guideline-page.tsx', limitKb: 8 },
      { name: 'the map', screen: 'src/web/map/map-screen.tsx', limitKb: 8 },
    ],
  );
  expect(lines.map((line) => line.kb)).toEqual([80, 100, 4, 7, 20]);
});

it('refuses a build without an entry', () => {
  const { problems } = measure(fakeApp({ entry: { isEntry: false } }));
  expect(problems[0]).toContain('The build has no entry chunk');
});
