/** A violation that a check must refuse, and a neighbour that keeps the rule and must pass. */
export interface BorderCase {
  readonly rule: string;
  readonly planted: Source;
  readonly clean: Source;
  /** Codes of the compiler or the linter; each must be reported, or the check is not alive. */
  readonly refusedBy: readonly string[];
  /** Part of a reported message: the refusal has the right reason. */
  readonly because: string;
}

interface Source {
  readonly file: string;
  readonly text: string;
}

const uses = (specifier: string): string =>
  `import { stub } from '${specifier}';\nexport const used = [stub];\n`;

const IMPORTS = 'no-restricted-imports';
const OTHER_PROJECT = 'TS6307';

/** A file that the others may import, in each layer and each kind of web folder. */
export const stubs: readonly Source[] = [
  'src/guidelines/stub.ts',
  'src/scenario/stub.ts',
  'src/engine/stub.ts',
  'src/server/stub.ts',
  // The compiler names a foreign file once a project, so two cases need two files.
  'src/server/other.ts',
  'src/cli/stub.ts',
  'src/web/app/stub.ts',
  'src/web/ui/stub.ts',
  'src/web/runs/stub.ts',
  'src/web/messages/stub.ts',
  'src/web/call/stub.ts',
  'src/web/debrief/stub.ts',
].map((file) => ({ file, text: `export const stub = '${file}';\n` }));

const betweenLayers: readonly BorderCase[] = [
  {
    rule: 'the guidelines import nothing of ours',
    planted: { file: 'src/guidelines/reads-scenario.ts', text: uses('#scenario/stub.ts') },
    clean: { file: 'src/guidelines/reads-neighbour.ts', text: uses('./stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'The guidelines import nothing of ours.',
  },
  {
    rule: 'a scenario knows no engine',
    planted: { file: 'src/scenario/reads-engine.ts', text: uses('#engine/stub.ts') },
    clean: { file: 'src/scenario/reads-guidelines.ts', text: uses('#guidelines/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'no screen, disk, network or engine',
  },
  {
    rule: 'the engine knows no server',
    planted: { file: 'src/engine/reads-server.ts', text: uses('#server/stub.ts') },
    clean: { file: 'src/engine/reads-scenario.ts', text: uses('#scenario/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'no screen, disk or network',
  },
  {
    rule: 'the engine knows no screen',
    planted: { file: 'src/engine/reads-web.ts', text: uses('#web/ui/stub.ts') },
    clean: { file: 'src/web/call/reads-engine.ts', text: uses('#engine/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'no screen, disk or network',
  },
  {
    rule: 'the web knows no server',
    planted: { file: 'src/web/call/reads-server.ts', text: uses('#server/stub.ts') },
    clean: { file: 'src/web/call/reads-scenario.ts', text: uses('#scenario/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'The web reaches the server through #api only.',
  },
  {
    rule: 'the entry of the web knows no server',
    planted: { file: 'src/web/app/reads-server.ts', text: uses('#server/other.ts') },
    clean: { file: 'src/web/app/reads-feature.ts', text: uses('#web/call/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'The web reaches the server through #api only.',
  },
  {
    rule: 'the server knows no web',
    planted: { file: 'src/server/reads-web.ts', text: uses('#web/runs/stub.ts') },
    clean: { file: 'src/server/reads-engine.ts', text: uses('#engine/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'The server knows no screen and no command.',
  },
  {
    rule: 'a command knows no web',
    planted: { file: 'src/cli/reads-web.ts', text: uses('#web/call/stub.ts') },
    clean: { file: 'src/cli/reads-server.ts', text: uses('#server/stub.ts') },
    refusedBy: [IMPORTS, OTHER_PROJECT],
    because: 'A command knows no screen.',
  },
];

const insideTheWeb: readonly BorderCase[] = [
  {
    rule: 'a feature imports no other feature',
    planted: { file: 'src/web/library/reads-call.ts', text: uses('#web/call/stub.ts') },
    clean: { file: 'src/web/library/reads-ui.ts', text: uses('#web/ui/stub.ts') },
    refusedBy: [IMPORTS],
    because: 'A feature imports only',
  },
  {
    rule: 'a feature imports no other feature later, either',
    planted: {
      file: 'src/web/library/loads-call.ts',
      text: `export const load = () => import('#web/call/stub.ts');\n`,
    },
    clean: {
      file: 'src/web/library/loads-runs.ts',
      text: `export const load = () => import('#web/runs/stub.ts');\n`,
    },
    refusedBy: [IMPORTS],
    because: 'A feature imports only',
  },
  {
    rule: 'a feature that nobody has thought of yet imports no other feature',
    planted: { file: 'src/web/studio/reads-debrief.ts', text: uses('#web/debrief/stub.ts') },
    clean: { file: 'src/web/studio/reads-messages.ts', text: uses('#web/messages/stub.ts') },
    refusedBy: [IMPORTS],
    because: 'A feature imports only',
  },
  {
    rule: 'a feature does not import the app',
    planted: { file: 'src/web/call/reads-app.ts', text: uses('#web/app/stub.ts') },
    clean: { file: 'src/web/call/reads-runs.ts', text: uses('#web/runs/stub.ts') },
    refusedBy: [IMPORTS],
    because: 'A feature imports only',
  },
  {
    rule: 'web/ui knows no feature',
    planted: { file: 'src/web/ui/reads-call.ts', text: uses('#web/call/stub.ts') },
    clean: { file: 'src/web/ui/reads-neighbour.ts', text: uses('./stub.ts') },
    refusedBy: [IMPORTS],
    because: 'web/ui knows no feature, no layer and no store.',
  },
  {
    rule: 'web/ui knows no layer',
    planted: { file: 'src/web/ui/reads-engine.ts', text: uses('#engine/stub.ts') },
    clean: { file: 'src/web/debrief/reads-engine.ts', text: uses('#engine/stub.ts') },
    refusedBy: [IMPORTS],
    because: 'web/ui knows no feature, no layer and no store.',
  },
  {
    rule: 'the web does not parse YAML',
    planted: {
      file: 'src/web/call/parses-yaml.ts',
      text: `import { parse } from 'yaml';\nexport const used = [parse];\n`,
    },
    clean: {
      file: 'src/scenario/parses-yaml.ts',
      text: `import { parse } from 'yaml';\nexport const used = [parse];\n`,
    },
    refusedBy: [IMPORTS],
    because: 'Scenarios and portraits are made by the build',
  },
];

const react = `import { useState } from 'react';\nexport const used = [useState];\n`;
const page = `export const title = document.title;\n`;
const later = `export const wait = (done: () => void) => setTimeout(done, 1);\n`;
const machine = `export const version = process.version;\n`;
const disk = `import { readFileSync } from 'node:fs';\nexport const used = [readFileSync];\n`;

const purity: readonly BorderCase[] = [
  {
    rule: 'the core knows no React',
    planted: { file: 'src/engine/react.ts', text: react },
    clean: {
      file: 'src/engine/xstate.ts',
      text: `import { setup } from 'xstate';\nexport const used = [setup];\n`,
    },
    refusedBy: [IMPORTS],
    because: 'The engine knows scenarios, guidelines, xstate',
  },
  {
    rule: 'the core knows no page',
    planted: { file: 'src/engine/page.ts', text: page },
    clean: { file: 'src/web/call/page.ts', text: page },
    refusedBy: ['TS2584'],
    because: "Cannot find name 'document'",
  },
  {
    rule: 'the core knows no timer',
    planted: { file: 'src/engine/later.ts', text: later },
    clean: { file: 'src/web/call/later.ts', text: later },
    refusedBy: ['TS2304'],
    because: "Cannot find name 'setTimeout'",
  },
  {
    rule: 'the core knows no process',
    planted: { file: 'src/scenario/machine.ts', text: machine },
    clean: { file: 'src/server/machine.ts', text: machine },
    refusedBy: ['TS2591'],
    because: "Cannot find name 'process'",
  },
  {
    rule: 'the core knows no disk',
    planted: { file: 'src/guidelines/disk.ts', text: disk },
    clean: { file: 'src/cli/disk.ts', text: disk },
    refusedBy: [IMPORTS, 'TS2591'],
    because: "Cannot find name 'node:fs'",
  },
  {
    rule: 'the web knows no disk',
    planted: { file: 'src/web/runs/disk.ts', text: disk },
    clean: { file: 'src/server/disk.ts', text: disk },
    refusedBy: [IMPORTS],
    because: 'The web reaches the server through #api only.',
  },
  {
    rule: 'the core takes the time as a parameter',
    planted: { file: 'src/engine/clock.ts', text: `export const now = () => Date.now();\n` },
    clean: { file: 'src/server/clock.ts', text: `export const now = () => Date.now();\n` },
    refusedBy: ['no-restricted-globals'],
    because: 'Take the time as a parameter.',
  },
  {
    rule: 'the core takes a seed as a parameter',
    planted: { file: 'src/scenario/chance.ts', text: `export const roll = () => Math.random();\n` },
    clean: { file: 'src/scenario/round.ts', text: `export const half = Math.floor(0.5);\n` },
    refusedBy: ['no-restricted-properties'],
    because: 'Take a seed as a parameter.',
  },
  {
    rule: 'nothing is imported from a folder above',
    planted: { file: 'src/server/routes/above.ts', text: uses('../stub.ts') },
    clean: { file: 'src/server/routes/named.ts', text: uses('#server/stub.ts') },
    refusedBy: ['no-relative-parent-imports'],
    because: 'Relative imports from parent directories are not allowed',
  },
];

export const cases: readonly BorderCase[] = [...betweenLayers, ...insideTheWeb, ...purity];
