import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { canonicalJson, scenarioHash } from '#scenario/canonical.ts';
import { parseScenario } from '#scenario/parse.ts';
import { readScenario } from '#scenario/read.ts';
import { baseYaml, replaceOnce } from './base.ts';

const hashOf = (yaml: string) => scenarioHash(canonicalJson(parseScenario(yaml, 'f.yaml').source));

describe('canonical JSON', () => {
  it('[F3] sorts keys by code unit and leaves lists in order', () => {
    expect(canonicalJson({ b: [3, 1, 2], a: { Z: true, a: null, 'a-b': 'x', ab: -0 } })).toBe(
      '{"a":{"Z":true,"a":null,"a-b":"x","ab":0},"b":[3,1,2]}',
    );
  });

  it('[F3] writes texts in NFC', () => {
    expect(canonicalJson({ text: 'cafe\u0301' })).toBe('{"text":"café"}');
  });

  it.each([
    [1.5, 'A scenario holds whole numbers only, and 1.5 is none.'],
    [Number.NaN, 'A scenario holds whole numbers only, and NaN is none.'],
    [2 ** 53, 'A scenario holds whole numbers only, and 9007199254740992 is none.'],
    [undefined, 'A undefined cannot stand in a scenario; JSON has no such value.'],
    ['\uD83D', 'The text "\\ud83d" holds half a character; UTF-8 cannot store it.'],
    [{ é: 1, 'e\u0301': 2 }, 'Two keys of "é" are the same text once in NFC.'],
  ])('[F3] refuses %j', (value, message) => {
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it('[F3] is the same text again after reading it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
        const whole = JSON.parse(JSON.stringify(value), (_, one: unknown) =>
          typeof one === 'number' ? Math.trunc(one % 1e9) : one,
        ) as unknown;
        const written = canonicalJson(whole);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
      }),
    );
  });
});

describe('the hash of a scenario', () => {
  it('[F3] is SHA-256 in hex', () => {
    expect(scenarioHash('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(scenarioHash('ü')).toBe(
      '607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f',
    );
  });

  it('[F3] of the valid scenario is the one that stored runs hold', () => {
    expect(hashOf(baseYaml)).toBe(
      'a06afbf12d182e35538b1896108637610901e5dbeb9cbccbb9ba751a00c079da',
    );
  });

  it.each([
    ['a comment', 'level: first\n', '# how hard\nlevel: first   # easy\n'],
    ['quotes', 'level: first\n', 'level: "first"\n'],
    ['the order of fields', 'level: first\ntrouble: defect\n', 'trouble: defect\nlevel: first\n'],
    ['brackets', 'flags: [checked]\n', 'flags:\n      - checked\n'],
    ['blanks at the ends of a text', 'level: first\n', 'level: "first "\n'],
    ['a plus before a number', 'trust: +1\n        because', 'trust: 1\n        because'],
  ])('[F3] does not change with %s', (_, from, to) => {
    expect(hashOf(replaceOnce(baseYaml, from, to))).toBe(hashOf(baseYaml));
  });

  it.each([
    ['a word of a text', 'Good., feels', 'Good!, feels'],
    ['the order of a list', 'does: [apology, admission]', 'does: [admission, apology]'],
    ['a default that is written out', '    visits: 2\n', '    visits: 2\n    scene: []\n'],
  ])('[F3] changes with %s', (_, from, to) => {
    expect(hashOf(replaceOnce(baseYaml, from, to))).not.toBe(hashOf(baseYaml));
  });

  it('[F3] is the same for the canonical JSON read as a file', () => {
    const canonical = canonicalJson(parseScenario(baseYaml, 'f.yaml').source);
    expect(hashOf(canonical)).toBe(hashOf(baseYaml));
  });
});

describe('a stored scenario', () => {
  const { scenario, source } = parseScenario(baseYaml, 'f.yaml');

  it('[F4] reads as the parser read the file, key order included', () => {
    const read = readScenario(JSON.parse(canonicalJson(source)));
    expect(JSON.stringify(read)).toBe(JSON.stringify(scenario));
  });

  it('[F4] is refused with the first place that does not fit', () => {
    const broken = JSON.parse(canonicalJson(source)) as { beats: { phase: string }[] };
    for (const beat of broken.beats) beat.phase = 'later';
    expect(() => readScenario(broken)).toThrow(
      'The stored scenario cannot be read: at beats.0.phase,',
    );
  });
});
