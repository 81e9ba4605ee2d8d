import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Finding, Position } from './finding.ts';
import { type Scenario, scenarioSchema } from './schema.ts';

/** What became of a scenario file. */
export interface ParsedScenario {
  /** Null as soon as there is one finding of severity error. */
  readonly scenario: Scenario | null;
  /** The author's plain value before defaults, which the hash is taken of; null when it could not be read. */
  readonly source: unknown;
  readonly findings: readonly Finding[];
  /** The line and column of a JSON path such as `/beats/3/replies/1`; of its nearest parent when it is not there. */
  readonly positionOf: (path: string) => Position;
}

/**
 * Reads a scenario file and lists every mistake in it; never throws for what is in the file.
 *
 * @param text The file's bytes, or its text when it was decoded before.
 * @param file The name that findings carry.
 */
export function parseScenario(text: Uint8Array | string, file: string): ParsedScenario {
  const lineCounter = new LineCounter();
  const written = typeof text === 'string' ? text : decode(text);
  const document = parseDocument(written, { uniqueKeys: false, lineCounter, schema: 'core' });
  const positionOf = (path: string): Position => {
    const keys = path.split('/').slice(1);
    for (let length = keys.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(keys.slice(0, length), true);
      const range = (node as { range?: [number] } | undefined)?.range;
      if (range) {
        const { line, col } = lineCounter.linePos(range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
  const findings: Finding[] = document.errors.map((error) => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    return {
      code: 'SC010',
      severity: 'error',
      file,
      line,
      column: col,
      message: error.message,
      hint: '',
    };
  });
  if (findings.length > 0) return { scenario: null, source: null, findings, positionOf };
  const source: unknown = document.toJS();
  const result = v.safeParse(scenarioSchema, source);
  if (result.success) return { scenario: result.output, source, findings, positionOf };
  for (const issue of result.issues) {
    const path = `/${(v.getDotPath(issue) ?? '').replaceAll('.', '/')}`;
    findings.push({
      code: 'SC100',
      severity: 'error',
      file,
      ...positionOf(path),
      message: `At ${path}: ${issue.message}`,
      hint: '',
    });
  }
  return { scenario: null, source, findings, positionOf };
}

function decode(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 4096) {
    text += bytes
      .subarray(start, start + 4096)
      .reduce((part, byte) => `${part}%${byte.toString(16).padStart(2, '0')}`, '');
  }
  return decodeURIComponent(text);
}
