import { drawMermaid } from '#cli/graph/mermaid.ts';
import { chooseVariant, loadScenario } from '#cli/inspect/load-scenario.ts';
import { readOneTarget, readOptions } from '#cli/terminal/read-options.ts';
import { say } from '#cli/terminal/say.ts';

/** `graph FILE|ID`: the conversation as a Mermaid flow chart. */
export async function graph(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, { variant: { type: 'string' } });
  const loaded = await loadScenario(readOneTarget('graph', positionals), 'parse');
  if (loaded === null) return 1;
  const { scenario } = loaded;
  for (const line of drawMermaid(scenario, chooseVariant(scenario, values.variant))) say(line);
  return 0;
}
