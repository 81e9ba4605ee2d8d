import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse.ts';
import { tell } from './base.ts';

const folder = new URL('./fixtures/malformed/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

it('[F2] has a file for each expectation, and an expectation for each file', () => {
  expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
});

for (const file of files) {
  it(`[F2] tells what is wrong with ${file}`, () => {
    const { findings, scenario, source } = parseScenario(readFileSync(new URL(file, folder)), file);
    // The files are fragments: what they lack is not what they are about.
    const own = findings.filter(({ code }) => code !== 'SC102');
    expect({ own: tell(own), scenario, source }).toEqual({
      own: expected[file],
      scenario: null,
      source: null,
    });
  });
}
