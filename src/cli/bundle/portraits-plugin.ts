import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '#scenario/parse.ts';
import type { Scenario } from '#scenario/schema.ts';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import { drawPortrait } from './draw-portrait.ts';

const moduleId = 'virtual:portraits';
/** Rollup's sign that no other plugin should look for a file of this name. */
const resolvedMark = '\0';

/** Whose portrait is to be drawn. */
interface Sitter {
  readonly scenarioId: string;
  readonly portrait: Scenario['customer']['portrait'];
}

/** For a stored run whose scenario this build no longer has. */
const somebody: Sitter = {
  scenarioId: '',
  portrait: { head: 'short1', skin: 'light', clothing: 'grey' },
};

/**
 * Draws each customer of scenarios/ with every expression: `virtual:portraits` knows the addresses.
 * The drawings are files of the build, so that no page has to load the library that draws them.
 */
export function portraits(): Plugin {
  let root = '';

  return {
    name: 'even-keel:portraits',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === moduleId ? resolvedMark + id : null),
    load(id) {
      if (id !== resolvedMark + moduleId) return null;
      const folder = path.join(root, 'scenarios');
      const sitters = listScenarioIds(folder).flatMap((scenarioId) => {
        const file = path.join(folder, scenarioId, 'scenario.yaml');
        this.addWatchFile(file);
        const { scenario } = parseScenario(readFileSync(file), file);
        // The scenarios plugin refuses the build then, with the line and the hint.
        return scenario === null ? [] : [{ scenarioId, portrait: scenario.customer.portrait }];
      });
      const cache = path.join(root, 'node_modules', '.cache', 'portraits');
      mkdirSync(cache, { recursive: true });
      return writeModule([somebody, ...sitters].flatMap((sitter) => writeDrawings(sitter, cache)));
    },
  };
}

/** Vite takes it from here: a name with a hash, and an address under the base path. */
function writeDrawings({ scenarioId, portrait }: Sitter, cache: string) {
  return [...drawPortrait(portrait)].map(([expression, svg]) => {
    const file = path.join(cache, `${scenarioId || 'somebody'}-${expression}.svg`);
    writeFileSync(file, svg);
    return { key: `${scenarioId}/${expression}`, file };
  });
}

function writeModule(drawings: readonly { readonly key: string; readonly file: string }[]): string {
  const imports = drawings.map(
    ({ file }, index) => `import u${index} from ${JSON.stringify(`${file}?url`)};`,
  );
  const entries = drawings.map(({ key }, index) => `  [${JSON.stringify(key)}, u${index}],`);
  return `${imports.join('\n')}
const urls = new Map([
${entries.join('\n')}
]);
export const portraitUrl = (scenarioId, expression) =>
  urls.get(scenarioId + '/' + expression) ?? urls.get('/' + expression);
`;
}
