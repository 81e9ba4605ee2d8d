import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { parseScenario } from '#scenario/parse.ts';
import { listScenarioIds } from '#cli/inspect/find-scenario-file.ts';
import { drawPortrait } from './draw-portrait.ts';
import { openMouth } from './open-mouth.ts';

const moduleId = 'virtual:portraits';
/** Rollup's sign that no other plugin should look for a file of this name. */
const resolvedMark = '\0';

/** For a stored run whose scenario this build no longer has. */
const somebody = { id: 'somebody', portrait: { head: 'short1', skin: 'light', clothing: 'grey' } };

/** Every drawing by its file name, and the folder that they stand in, which changes when they do. */
interface Gallery {
  readonly folder: string;
  readonly ids: readonly string[];
  readonly drawings: ReadonlyMap<string, string>;
}

/**
 * Draws each customer of scenarios/ with every expression, silent and speaking: `virtual:portraits` knows the addresses.
 * The drawings are files of the build, so that no page has to load the library that draws them; one
 * folder with a hash holds them all, so that the page needs one address instead of twenty a customer.
 */
export function portraits(): Plugin {
  let config: ResolvedConfig;
  let gallery: Gallery | null = null;
  const draw = () => (gallery ??= drawGallery(path.join(config.root, 'scenarios'), config));

  return {
    name: 'even-keel:portraits',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      gallery = null;
    },
    resolveId: (id) => (id === moduleId ? resolvedMark + id : null),
    load(id) {
      if (id !== resolvedMark + moduleId) return null;
      const { folder, ids, drawings } = draw();
      if (config.command === 'build') {
        for (const [name, source] of drawings) {
          this.emitFile({ type: 'asset', fileName: folder + name, source });
        }
      }
      return writeModule(config.base + folder, ids);
    },
    configureServer(server) {
      server.watcher.on('all', (_event, file) => {
        if (path.basename(file) !== 'scenario.yaml') return;
        // The scenarios plugin makes the page load anew.
        gallery = null;
        const module = server.moduleGraph.getModuleById(resolvedMark + moduleId);
        if (module) server.moduleGraph.invalidateModule(module);
      });
      server.middlewares.use((request, response, next) => {
        const { folder, drawings } = draw();
        const address = config.base + folder;
        const svg =
          request.url?.startsWith(address) && drawings.get(request.url.slice(address.length));
        if (!svg) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(svg);
      });
    },
  };
}

function drawGallery(scenarios: string, { build }: ResolvedConfig): Gallery {
  const sitters = listScenarioIds(scenarios).flatMap((id) => {
    const file = path.join(scenarios, id, 'scenario.yaml');
    const { scenario } = parseScenario(readFileSync(file), file);
    // The scenarios plugin refuses the build then, with the line and the hint.
    return scenario === null ? [] : [{ id, portrait: scenario.customer.portrait }];
  });
  const drawings = new Map(
    [somebody, ...sitters].flatMap(({ id, portrait }) =>
      [...drawPortrait(portrait)].flatMap(([expression, svg]): [string, string][] => [
        [`${id}-${expression}.svg`, svg],
        [`${id}-${expression}-speaking.svg`, openMouth(svg, expression)],
      ]),
    ),
  );
  const hash = createHash('sha256')
    .update(JSON.stringify([...drawings]))
    .digest('hex')
    .slice(0, 8);
  return {
    folder: `${build.assetsDir}/portraits-${hash}/`,
    ids: sitters.map(({ id }) => id),
    drawings,
  };
}

function writeModule(address: string, ids: readonly string[]): string {
  return `const ids = new Set(${JSON.stringify(ids)});
export const portraitUrl = (scenarioId, face) =>
  ${JSON.stringify(address)} + (ids.has(scenarioId) ? scenarioId : '${somebody.id}') + '-' + face + '.svg';
`;
}
