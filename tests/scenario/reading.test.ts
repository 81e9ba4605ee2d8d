import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse.ts';
import { baseYaml, replaceOnce, tell } from './base.ts';

const good = parseScenario(baseYaml, 'file.yaml');
const encode = (text: string) => new TextEncoder().encode(text);

describe('the encoding', () => {
  it('[F2] reads bytes as it reads their text', () => {
    expect(parseScenario(encode(baseYaml), 'file.yaml').scenario).toEqual(good.scenario);
  });

  it('[F2] passes over a byte order mark, and counts columns without it', () => {
    const { findings } = parseScenario(encode(`\uFEFFfromat: 1\n${baseYaml}`), 'file.yaml');
    expect(tell(findings)[0]).toMatch(/^1:1 SC101 /);
    expect(parseScenario(encode(`\uFEFF${baseYaml}`), 'file.yaml').scenario).toEqual(good.scenario);
  });

  it('[F2] tells the first byte that is not UTF-8', () => {
    const bytes = encode('title: é\ncaf');
    expect(tell(parseScenario(new Uint8Array([...bytes, 0xe9, 0x0a]), 'f.yaml').findings)).toEqual([
      '2:4 SC002 error: The file is not UTF-8 text: byte 13 (0xE9) does not belong there. Save the file as UTF-8; many editors offer that under "Save as".',
    ]);
  });

  it('[F2] reads line ends of Windows as those of others', () => {
    const windows = baseYaml.replaceAll('\n', '\r\n');
    expect(parseScenario(windows, 'file.yaml')).toMatchObject({
      scenario: good.scenario,
      findings: [],
    });
  });

  it('[F2] passes over one line that starts the document', () => {
    expect(parseScenario(`# a comment\n---\n${baseYaml}`, 'f.yaml').scenario).toEqual(
      good.scenario,
    );
    expect(tell(parseScenario('---\n---\na: 1\n', 'f.yaml').findings)[0]).toMatch(/^2:1 SC010 /);
    expect(tell(parseScenario('a\n---\n', 'f.yaml').findings)[0]).toMatch(/^2:1 SC010 /);
  });

  it('[F8] counts columns in code units, as editors do', () => {
    const yaml = replaceOnce(baseYaml, 'role: guest at a wedding', 'role: "👰 guest", 5');
    expect(tell(parseScenario(yaml, 'f.yaml').findings)[0]).toMatch(/^15:19 SC006 /);
  });
});

describe('plain values', () => {
  const titled = (title: string) =>
    parseScenario(
      replaceOnce(baseYaml, 'title: The jacket for Saturday', `title: ${title}`),
      'f.yaml',
    ).scenario?.title;

  it.each([
    ['2024-05-01', '2024-05-01'],
    ['no', 'no'],
    ['on', 'on'],
    ['12:30:45', '12:30:45'],
    ['1_000', '1_000'],
    ['"2024"', '2024'],
    ["'it''s'", "it's"],
    ['>-\n  one\n  two', 'one two'],
    ['>\n  one\n  two\n', 'one two'],
    ['|\n  one\n  two\n', 'one\ntwo'],
    ['"  one  "', 'one'],
    ['"cafe\\u0301"', 'café'],
    ['see #4', undefined],
  ])('[F2] reads %s as the text it looks like', (written, text) => {
    expect(titled(written)).toBe(text ?? 'see');
  });

  it('[F2] reads a sign before a number', () => {
    expect(good.scenario?.beats[0]?.replies[2]?.anger).toEqual([{ when: null, then: 2 }]);
  });
});

describe('the places of a file', () => {
  const at = (path: string) => {
    const { line, column } = good.positionOf(path);
    return baseYaml.split('\n')[line - 1]?.slice(column - 1);
  };

  it.each([
    ['', 'format: 1'],
    ['/title', 'The jacket for Saturday'],
    ['/beats/2', 'id: plan'],
    ['/beats/1/replies/2', 'id: form'],
    ['/beats/1/replies/0/marks/own-it/0/when', 'checked'],
    ['/beats/1/replies/0/marks/own-it/1/then', '0'],
    ['/beats/1/replies/0/marks/apologise/0/then', '2'],
    ['/beats/1/replies/0/answer/1/feels', 'suspicious'],
    [
      '/beats/2/replies/0/answer/0/say',
      'Friday before noon. Good., feels: smile, states: [courier] }',
    ],
    ['/beats/4/scene/0/text', "It is Friday, one o'clock. The courier's page says delivered."],
    ['/beats/2/replies/0/to/0/then', 'end'],
    ['/beats/2/cutIn', 'id: plan'],
    ['/endings/9/kind', '- id: agreed'],
  ])('[F8] finds %s', (path, text) => {
    expect(at(path)).toBe(text);
  });
});

describe('all at once', () => {
  it('[F8] tells mistakes of all kinds in one reading, by line and column', () => {
    const yaml = [
      ['level: first\n', 'level: frist\n'],
      ['    visits: 2\n', '    visits: 2\n    colour: red\n    colour: blue\n'],
      ['sets: [promised]', 'sets: [promissed]'],
      ['        coach: You gave up before', '        couch: You gave up before'],
      ['then: friday\n', 'then: fridai\n'],
    ].reduce((text, [from, to]) => replaceOnce(text, from ?? '', to ?? ''), baseYaml);
    const { findings, scenario } = parseScenario(yaml, 'file.yaml');
    expect([scenario, findings.map(({ code, line }) => `${line} ${code}`)]).toEqual([
      null,
      ['6 SC108', '183 SC101', '184 SC011', '195 SC203', '212 SC101', '284 SC202'],
    ]);
  });

  it('[F8] carries the name of the file in each finding', () => {
    const { findings } = parseScenario('title: x', 'scenarios/x/scenario.yaml');
    expect(new Set(findings.map(({ file }) => file))).toEqual(
      new Set(['scenarios/x/scenario.yaml']),
    );
  });

  it('[F6] does not look for flags where those could not be read', () => {
    const yaml = replaceOnce(baseYaml, '  heard: She has told', '  Heard: She has told');
    expect(parseScenario(yaml, 'f.yaml').findings.map(({ code }) => code)).toEqual(['SC107']);
  });

  it('[F6] does not look for beats where one of them has no id', () => {
    const yaml = replaceOnce(baseYaml, '  - id: friday\n    phase', '  - phase');
    expect(parseScenario(yaml, 'f.yaml').findings.map(({ code }) => code)).toEqual(['SC102']);
  });
});
