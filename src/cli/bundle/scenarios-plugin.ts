import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { splitAdvice } from '#scenario/advice.ts';
import type { Finding } from '#scenario/finding.ts';
import { describeFinding, hasErrors } from '#cli/terminal/say-findings.ts';
import { toPrintable } from '#cli/terminal/printable.ts';
import { bundleScenarios, type KnownInspections, type ScenarioBundle } from './scenario-bundle.ts';

const libraryId = 'virtual:scenarios';
const indexId = 'virtual:scenario-index';
const scenarioPrefix = 'virtual:scenario/';
const advicePrefix = 'virtual:scenario-advice/';
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
 * Brings scenarios/ into the app: `virtual:scenarios` is what the library shows of them,
 * `virtual:scenario-index` all that a call needs to find its own, and each scenario is a chunk of its
 * own that both load when asked, with another for its advice, which no first reply waits for. Every scenario is parsed and proved here, so the browser needs no
 * YAML parser, and one with an error refuses the build (in development: the page).
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
      return isOurs(id) ? resolvedMark + id : null;
    },
    load(id) {
      if (!id.startsWith(resolvedMark)) return null;
      const asked = id.slice(resolvedMark.length);
      if (!isOurs(asked)) return null;
      const { scenarios: found, findings } = refuseErrors(read());
      if (asked.startsWith(scenarioPrefix) || asked.startsWith(advicePrefix)) {
        return writePart(found, asked);
      }
      const cards = found.map(({ card }) => card);
      if (asked === indexId)
        return writeList(cards.map(({ id: own, hash }) => ({ id: own, hash })));
      if (findings.length > 0) this.warn(describeAll(findings));
      return writeList(cards);
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

function isOurs(id: string): boolean {
  return (
    id === libraryId ||
    id === indexId ||
    id.startsWith(scenarioPrefix) ||
    id.startsWith(advicePrefix)
  );
}

function writeList(shown: readonly { readonly id: string }[]): string {
  const entries = shown.map((one) => {
    const call = JSON.stringify(scenarioPrefix + one.id);
    const advice = JSON.stringify(advicePrefix + one.id);
    return `  { ...${JSON.stringify(one)}, load: () => import(${call}), loadAdvice: () => import(${advice}) },`;
  });
  return ['export const scenarios = [', ...entries, '];', ''].join('\n');
}

function writePart(found: ScenarioBundle['scenarios'], asked: string): string {
  const one = found.find(({ card }) =>
    [scenarioPrefix, advicePrefix].some((prefix) => prefix + card.id === asked),
  );
  if (one === undefined) throw new Error(`There is no scenario for the module "${asked}".`);
  const { call, advice } = splitAdvice(one.canonical);
  return asked.startsWith(scenarioPrefix)
    ? `export const call = ${JSON.stringify(call)};\n`
    : `export const advice = ${JSON.stringify(advice)};\n`;
}

function reload(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (id.startsWith(resolvedMark) && isOurs(id.slice(resolvedMark.length))) {
      server.moduleGraph.invalidateModule(module);
    }
  }
  server.ws.send({ type: 'full-reload' });
}
