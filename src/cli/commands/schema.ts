import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { scenarioJsonSchema } from '#scenario/json-schema.ts';
import { projectFolder } from '#cli/inspect/find-scenario-file.ts';
import { readOptions, WrongUseError } from '#cli/terminal/read-options.ts';
import { complain, say } from '#cli/terminal/say.ts';
import { toPrintableJson } from '#cli/terminal/printable.ts';

/** Where editors find it: the first line of a scenario file names it. */
export const schemaFile = path.join(projectFolder, 'docs', 'scenario.schema.json');

/** `schema`: the JSON Schema of a scenario file; `--write` keeps it in docs/. */
export async function schema(words: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(words, {
    write: { type: 'boolean' },
    json: { type: 'boolean' },
  });
  if (positionals.length > 0) throw new WrongUseError('"schema" takes no scenario.');
  const written = toPrintableJson(scenarioJsonSchema());
  if (values.write) {
    writeFileSync(schemaFile, `${written}\n`);
    complain(`Written to ${path.relative('', schemaFile)}.`);
  } else {
    for (const line of written.split('\n')) say(line);
  }
  return 0;
}
