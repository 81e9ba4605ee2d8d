import { compile } from '#engine/compile.ts';
import { chooseVariant, loadScenario } from '#cli/inspect/load-scenario.ts';
import { readOneTarget, readOptions } from '#cli/terminal/read-options.ts';
import { sayJson } from '#cli/terminal/say.ts';

/** `machine FILE|ID`: the chart that XState runs, which Stately's tools import as JSON. */
export async function machine(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    variant: { type: 'string' },
    json: { type: 'boolean' },
  });
  const loaded = await loadScenario(readOneTarget('machine', positionals), 'parse');
  if (loaded === null) return 1;
  sayJson(compile(loaded.scenario, chooseVariant(loaded.scenario, values.variant)).chart);
  return 0;
}
