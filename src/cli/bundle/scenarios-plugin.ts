import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Finding } from '#scenario/finding.ts';
import { describeFinding, hasErrors } from '#cli/terminal/say-findings.ts';
import { toPrintable } from '#cli/terminal/printable.ts';
import { bundleScenarios, type KnownInspections, type ScenarioBundle } from './scenario-bundle.ts';

const indexId = 'virtual:scenarios';
const scenarioPrefix = 'virtual:scenario/';
/** Rollup's sign that no other plugin should look for a file of this name. */
const resolvedMark = '\0';

/** Scenarios have errors, so the app cannot be made of them. The message lists every finding. */
class RefusedScenariosError extends Error {
  constructor(findings: readonly Finding[]) {
    super(describeAll(findings));
    // Vite prints the stack; where this plugin stood says nothing to an author.
    this.stack = this.message;
  }
}

/**
 * Brings scenarios/ into the app: `virtual:scenarios` is the library's index, and each scenario is a
 * chunk of its own that the index loads when asked. Every scenario is parsed and proved here, so the
 * browser needs no YAML parser, and one with an error refuses the build (in development: the page).
 */
export function scenarios(): Plugin {
  const known: KnownInspections = new Map();
  let root = '';
  let bundle: ScenarioBundle | null = null;
  const folder = () => path.join(root, 'scenarios');
  const read = () => (bundle ??= bundleScenarios(folder(), root, known));

  return {
    name: 'even-keel:scenarios',
    configResolved(config) {
      root = config.root;
      // Before the build starts: an error in one of its hooks comes with the build tool's own stack.
      if (config.command === 'build') refuseErrors(read());
    },
    resolveId(id) {
      return id === indexId || id.startsWith(scenarioPrefix) ? resolvedMark + id : null;
    },
    load(id) {
      if (!id.startsWith(resolvedMark)) return null;
      const asked = id.slice(resolvedMark.length);
      if (asked !== indexId && !asked.startsWith(scenarioPrefix)) return null;
      const { scenarios: found, findings } = refuseErrors(read());
      if (asked !== indexId) return writeScenario(found, asked);
      if (findings.length > 0) this.warn(describeAll(findings));
      return writeIndex(found);
    },
    configureServer(server) {
      server.watcher.add(folder());
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder() + path.sep) || path.basename(file) !== 'scenario.yaml')
          return;
        bundle = null;
        reload(server);
      });
    },
  };
}

function refuseErrors(bundle: ScenarioBundle): ScenarioBundle {
  if (hasErrors(bundle.findings)) throw new RefusedScenariosError(bundle.findings);
  return bundle;
}

function describeAll(findings: readonly Finding[]): string {
  return ['Scenarios:', ...findings.flatMap(describeFinding).map(toPrintable)].join('\n');
}

function writeIndex(found: ScenarioBundle['scenarios']): string {
  const entries = found.map(({ card }) => {
    const module = JSON.stringify(scenarioPrefix + card.id);
    return `  { ...${JSON.stringify(card)}, load: () => import(${module}) },`;
  });
  return ['export const scenarios = [', ...entries, '];', ''].join('\n');
}

function writeScenario(found: ScenarioBundle['scenarios'], asked: string): string {
  const one = found.find(({ card }) => scenarioPrefix + card.id === asked);
  if (one === undefined) throw new Error(`There is no scenario for the module "${asked}".`);
  return `export const canonical = ${JSON.stringify(one.canonical)};\n`;
}

function reload(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (id.startsWith(resolvedMark + indexId) || id.startsWith(resolvedMark + scenarioPrefix)) {
      server.moduleGraph.invalidateModule(module);
    }
  }
  server.ws.send({ type: 'full-reload' });
}
