import { isAlias, isCollection, isMap, isPair, isScalar, type Pair } from 'yaml';
import { findHiddenCharacter } from './characters.ts';
import { limits } from './limits.ts';
import type { Report } from './report.ts';
import type { Written, WrittenField, WrittenValue } from './written.ts';

/** Names that would reach into the prototype of a plain object. */
const reservedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Turns the node tree of the YAML reader into what was written, and reports what a scenario may
 * not hold: a level too many, too many entries, a field twice, a reserved or odd name of a field, a
 * merge key, a hidden character written as an escape (SPEC F1, F2).
 *
 * @param node A node of `yaml`; its depth was limited by the token scan.
 * @param level Of the node, 1 at the top.
 */
export function buildWritten(node: unknown, report: Report, level = 1): Written {
  if (isScalar(node)) return buildValue(node, report);
  const at = offsetIn(node);
  if (!isCollection(node)) {
    // An alias was told of by the token scan, which sees every one.
    return isAlias(node) ? { kind: 'refused', at } : { kind: 'value', at, value: null, source: '' };
  }
  if (level > limits.nesting) {
    report.add('SC004', at, () => ({
      message: `This is level ${level} of lists and maps inside each other; at most ${limits.nesting} are read.`,
      hint: 'Take levels out.',
    }));
    return { kind: 'refused', at };
  }
  if (node.items.length > limits.entries) {
    report.add('SC012', at, () => ({
      message: `Here are ${node.items.length} entries; one list or map may have ${limits.entries}.`,
      hint: 'Take entries out.',
    }));
    return { kind: 'refused', at };
  }
  if (isMap(node))
    return { kind: 'map', at, fields: buildFields(node.items, at, { report, level }) };
  const entries = node.items.map((entry) => buildEntry(entry, { report, level }));
  return { kind: 'list', at, entries };
}

interface Context {
  readonly report: Report;
  readonly level: number;
}

/** In `[a: b]` the entry is a map of one field. */
function buildEntry(entry: unknown, { report, level }: Context): Written {
  if (!isPair(entry)) return buildWritten(entry, report, level + 1);
  const at = offsetIn(entry.key);
  return { kind: 'map', at, fields: buildFields([entry], at, { report, level: level + 1 }) };
}

function buildFields(
  pairs: readonly Pair[],
  mapAt: number,
  { report, level }: Context,
): ReadonlyMap<string, WrittenField> {
  const fields = new Map<string, WrittenField>();
  for (const { key, value } of pairs) {
    const nameAt = offsetIn(key, mapAt);
    const name = nameOf(key, nameAt, report);
    if (name === null) continue;
    if (fields.has(name)) {
      report.add('SC011', nameAt, () => ({
        message: `The field "${name}" stands here for the second time in the same map.`,
        hint: 'Keep one of them. Two things of a kind are written as a list, each with "- ".',
      }));
      continue;
    }
    const written = buildWritten(value, report, level + 1);
    // A field without a value has no place of its own; its name is the place to look at.
    const isEmpty = written.kind === 'value' && written.source === '';
    fields.set(name, { nameAt, value: isEmpty ? { ...written, at: nameAt } : written });
  }
  return fields;
}

/** The name of a field, or null once it was refused. */
function nameOf(key: unknown, at: number, report: Report): string | null {
  if (isAlias(key)) return null;
  if (!isScalar(key) || typeof key.value !== 'string') {
    const seen = isScalar(key) ? `"${String(key.source ?? key.value)}"` : 'A list or a map';
    report.add('SC014', at, () => ({
      message: `${seen} stands where the name of a field is wanted.`,
      hint: 'Write the name as plain text, followed by a colon and a space.',
    }));
    return null;
  }
  const name = key.value.normalize('NFC');
  if (name === '<<') {
    report.add('SC009', at, () => ({
      message: '"<<" is a merge key of YAML, and a scenario has none.',
      hint: 'Write the fields out.',
    }));
    return null;
  }
  if (reservedNames.has(name)) {
    report.add('SC013', at, () => ({
      message: `"${name}" is a reserved name and cannot be the name of a field.`,
      hint: 'Choose another name.',
    }));
    return null;
  }
  return isClean(name, at, report) ? name : null;
}

function buildValue(
  node: { value: unknown; source?: string; range?: unknown },
  report: Report,
): Written {
  const at = offsetIn(node);
  const { value, source = '' } = node;
  if (typeof value === 'string') {
    if (!isClean(value, at, report)) return { kind: 'refused', at };
    return { kind: 'value', at, value: value.normalize('NFC').trim(), source };
  }
  return { kind: 'value', at, value: simpleValue(value), source };
}

function simpleValue(value: unknown): WrittenValue['value'] {
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** An escape in double quotes can write what the file itself may not hold. */
function isClean(text: string, at: number, report: Report): boolean {
  const hidden = findHiddenCharacter(text);
  if (!hidden) return true;
  report.add('SC003', at, () => ({
    message: `This text holds ${hidden.name}, written as an escape.`,
    hint: 'Take it out; a text needs visible characters only.',
  }));
  return false;
}

function offsetIn(node: unknown, otherwise = 0): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return otherwise;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : otherwise;
}
