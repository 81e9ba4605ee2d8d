import { describe, expect, it } from 'vitest';
import { parseScenario } from '#scenario/parse.ts';
import { baseYaml, replaceOnce } from './base.ts';
import { hostileFiles } from './hostile.ts';

/**
 * Of processor time, since the clock on the wall depends on what else the machine does. A reader that is not guarded
 * takes minutes or ends the process.
 */
const mostMs = 5000;
const mostMegabytes = 300;

/** A file with these alone is read. */
const warnings = new Set(['SC016', 'SC207']);

const prototypeBefore = Reflect.ownKeys(Object.prototype);

describe('a hostile file', () => {
  for (const [name, content, codes] of hostileFiles) {
    it(`[F9] is answered in bounded time and changes no prototype: ${name}`, () => {
      const start = process.cpuUsage();
      const { findings, scenario } = parseScenario(content, 'hostile.yaml');
      const { user, system } = process.cpuUsage(start);
      const ms = (user + system) / 1000;
      expect({
        codes: [...new Set(findings.map(({ code }) => code))].toSorted(),
        isRefused: scenario === null,
        isInTime: ms < mostMs,
        prototype: Reflect.ownKeys(Object.prototype),
        isPolluted: 'polluted' in {},
      }).toEqual({
        codes,
        isRefused: !codes.every((code) => warnings.has(code)),
        isInTime: true,
        prototype: prototypeBefore,
        isPolluted: false,
      });
    });
  }

  it('[F9] leaves the process within its memory and able to read the next file', () => {
    expect(process.memoryUsage().heapUsed / 2 ** 20).toBeLessThan(mostMegabytes);
    expect(parseScenario(baseYaml, 'good.yaml').findings).toEqual([]);
  });

  it('[F1] does not end the process when 1,000 brackets are read twice', () => {
    const brackets = '['.repeat(1000) + ']'.repeat(1000);
    const codes = [1, 2].map(() => parseScenario(brackets, 'f.yaml').findings[0]?.code);
    expect(codes).toEqual(['SC004', 'SC004']);
  });
});

describe('the limits', () => {
  const listOf = (count: number) => `trains:\n${'  - honest\n'.repeat(count)}`;
  const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`;
  const codesOf = (content: string) =>
    new Set(parseScenario(content, 'f.yaml').findings.map(({ code }) => code));

  it('[F1] read 64 levels and refuse 65', () => {
    expect([codesOf(nested(64)).has('SC004'), codesOf(nested(65)).has('SC004')]).toEqual([
      false,
      true,
    ]);
  });

  it('[F1] read 64 levels by indentation and refuse 65', () => {
    const steps = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect([codesOf(steps(64)).has('SC004'), codesOf(steps(65)).has('SC004')]).toEqual([
      false,
      true,
    ]);
  });

  it('[F1] read 64 levels of lists on one line and refuse 65', () => {
    const dashes = (levels: number) => `${'- '.repeat(levels)}a`;
    expect([codesOf(dashes(64)).has('SC004'), codesOf(dashes(65)).has('SC004')]).toEqual([
      false,
      true,
    ]);
  });

  it('[F1] let the schema read conditions that are nested to the limit', () => {
    const nots = (levels: number) => `${'{ not: '.repeat(levels)}checked${' }'.repeat(levels)}`;
    const read = (levels: number) =>
      parseScenario(replaceOnce(baseYaml, '{ not: checked }', nots(levels)), 'f.yaml').scenario;
    expect([read(55) !== null, read(56) !== null]).toEqual([true, false]);
  });

  it('[F1] read 2,000 entries and refuse 2,001', () => {
    expect([codesOf(listOf(2000)).has('SC012'), codesOf(listOf(2001)).has('SC012')]).toEqual([
      false,
      true,
    ]);
  });

  it('[F1] read 256 KiB and refuse a byte more', () => {
    const padded = (size: number) => baseYaml + '#'.repeat(size - baseYaml.length);
    const bytesOf = (size: number) => new TextEncoder().encode(padded(size));
    expect([
      parseScenario(bytesOf(256 * 1024), 'f.yaml').findings,
      parseScenario(bytesOf(256 * 1024 + 1), 'f.yaml').findings.map(({ code }) => code),
    ]).toEqual([[], ['SC001']]);
  });

  it('[F1] read 20,000 lines and refuse another', () => {
    const lines = (count: number) => `a: 1${'\n'.repeat(count - 1)}b: 1\n`;
    expect([codesOf(lines(20_000)).has('SC020'), codesOf(lines(20_001)).has('SC020')]).toEqual([
      false,
      true,
    ]);
  });

  it('[F1] read 200 spaces in a row and refuse 201', () => {
    const spaced = (count: number) => `a: x${' '.repeat(count)}y`;
    expect([codesOf(spaced(200)).has('SC017'), codesOf(spaced(201)).has('SC017')]).toEqual([
      false,
      true,
    ]);
  });

  it('[F8] say with severity error that errors are among those not listed', () => {
    const flags = Array.from({ length: 250 }, (_, at) => `  unused-${at}: Nobody reads it.\n`);
    const yaml = replaceOnce(
      replaceOnce(baseYaml, 'flags:\n', `flags:\n${flags.join('')}`),
      'follow-up]\n',
      'follow-up, prevent]\n',
    );
    const { findings, scenario } = parseScenario(yaml, 'f.yaml');
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect([scenario, errors]).toEqual([null, ['SC016']]);
  });

  it('[F8] list 200 findings and count the rest', () => {
    const { findings } = parseScenario('x: 1\n'.repeat(300), 'f.yaml');
    expect([findings.length, findings.at(-1)?.message]).toEqual([
      201,
      `${299 + 1 + 16 - 200 - 3} more findings are not listed.`,
    ]);
  });
});
