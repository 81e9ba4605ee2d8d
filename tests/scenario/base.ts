import { readFileSync } from 'node:fs';
import type { Finding } from '#scenario/finding.ts';
import { parseScenario } from '#scenario/parse.ts';

/** A small valid scenario that uses every field of the format. */
export const baseYaml = readFileSync(new URL('./valid/torn-sleeve.yaml', import.meta.url), 'utf8');

/** What a change of the valid scenario must lead to. */
export interface Change {
  /** A rule of SPEC.md. */
  readonly rule: string;
  readonly title: string;
  /** Pieces that the scenario has once, and what stands there instead; each § is where a finding is expected. */
  readonly edits: readonly (readonly [from: string, to: string])[];
  /** For each § in the order of the file: code, message, hint. */
  readonly findings: readonly (readonly [code: string, message: string, hint: string])[];
}

/** The findings that a change must lead to, and those that it does lead to. */
export function compare({ edits, findings }: Change): {
  readonly expected: readonly unknown[];
  readonly actual: readonly unknown[];
} {
  const marked = edits.reduce((yaml, [from, to]) => replaceOnce(yaml, from, to), baseYaml);
  const places = marked.split('§').slice(0, -1);
  const expected = findings.map(([code, message, hint], index) => {
    const lines = places
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return { code, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, message, hint };
  });
  if (places.length !== findings.length) throw new Error('Each finding needs its §.');
  const parsed = parseScenario(marked.replaceAll('§', ''), 'file.yaml');
  return {
    expected,
    actual: parsed.findings.map(({ code, line, column, message, hint }) => ({
      code,
      line,
      column,
      message,
      hint,
    })),
  };
}

/** Replaces a piece of a text that must be there exactly once. */
export function replaceOnce(yaml: string, from: string, to: string): string {
  const pieces = yaml.split(from);
  if (pieces.length !== 2)
    throw new Error(`${JSON.stringify(from)} stands ${pieces.length - 1} times.`);
  return pieces.join(to);
}

/** One line for each finding, as a terminal shows it. */
export function tell(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ line, column, code, severity, message, hint }) =>
    `${line}:${column} ${code} ${severity}: ${message} ${hint}`.trim(),
  );
}
