import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '#scenario/parse.ts';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import { drawPortrait } from './draw-portrait.ts';

const moduleId = 'virtual:portraits';
/** Rollup's sign that no other plugin should look for a file of this name. */
const resolvedMark = '\0';

/**
 * Draws each customer of scenarios/ with every expression: `virtual:portraits` knows the addresses.
 * The drawings are files of the build, so that no page has to load the library that draws them.
 */
export function portraits(): Plugin {
  let root = '';
  let cache = '';

  return {
    name: 'even-keel:portraits',
    configResolved(config) {
      root = config.root;
      cache = path.join(root, 'node_modules', '.cache', 'portraits');
    },
    resolveId: (id) => (id === moduleId ? resolvedMark + id : null),
    load(id) {
      if (id !== resolvedMark + moduleId) return null;
      mkdirSync(cache, { recursive: true });
      const folder = path.join(root, 'scenarios');
      const drawings = listScenarioIds(folder).flatMap((scenarioId) => {
        const file = path.join(folder, scenarioId, 'scenario.yaml');
        this.addWatchFile(file);
        return writeDrawings({ file, scenarioId, cache });
      });
      return writeModule(drawings);
    },
  };
}

interface Drawing {
  readonly scenarioId: string;
  readonly expression: string;
  readonly file: string;
}

function writeDrawings({
  file,
  scenarioId,
  cache,
}: {
  readonly file: string;
  readonly scenarioId: string;
  readonly cache: string;
}): Drawing[] {
  const { scenario } = parseScenario(readFileSync(file, 'utf8'), file);
  // The scenarios plugin refuses the build then, with the line and the hint.
  if (scenario === null) return [];
  return [...drawPortrait(scenario.customer.portrait)].map(([expression, svg]) => {
    const drawing = path.join(cache, `${scenarioId}-${expression}.svg`);
    writeFileSync(drawing, svg);
    return { scenarioId, expression, file: drawing };
  });
}

function writeModule(drawings: readonly Drawing[]): string {
  const imports = drawings.map(
    ({ file }, index) => `import u${index} from ${JSON.stringify(`${file}?url`)};`,
  );
  const entries = drawings.map(
    ({ scenarioId, expression }, index) =>
      `  [${JSON.stringify(`${scenarioId}/${expression}`)}, u${index}],`,
  );
  return [
    ...imports,
    'const urls = new Map([',
    ...entries,
    ']);',
    'export function portraitUrl(scenarioId, expression) {',
    '  const url = urls.get(`${scenarioId}/${expression}`);',
    '  if (url === undefined) throw new Error(`There is no portrait of ${scenarioId}, ${expression}.`);',
    '  return url;',
    '}',
    '',
  ].join('\n');
}
