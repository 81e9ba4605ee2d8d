/**
 * What an author wrote, value by value, with the place of each: between the YAML text and plain
 * data. Fields of a map are unique here and none has a reserved name (SPEC F2).
 */
export type Written = WrittenMap | WrittenList | WrittenValue | Refused;

/** Each `at` is an offset in the text, in UTF-16 code units. */
export interface WrittenMap {
  readonly kind: 'map';
  readonly at: number;
  readonly fields: ReadonlyMap<string, WrittenField>;
}

/** One field of a map. */
export interface WrittenField {
  readonly nameAt: number;
  readonly value: Written;
}

/** A list; an empty place in it is a value that is null. */
export interface WrittenList {
  readonly kind: 'list';
  readonly at: number;
  readonly entries: readonly Written[];
}

/** A value that holds no others. */
export interface WrittenValue {
  readonly kind: 'value';
  readonly at: number;
  /** Text in NFC and without blanks at its ends. */
  readonly value: string | number | boolean | null;
  /** As it stands in the file, such as `+2`, `0x10` or `~`. */
  readonly source: string;
}

/** Something that was refused, and told of, before its shape was looked at, such as an alias. */
export interface Refused {
  readonly kind: 'refused';
  readonly at: number;
}

/**
 * The plain data of what was written: own keys only, sorted by code unit, so that a file and the
 * version of it that is stored in canonical JSON are equal to the last byte.
 *
 * Call it only on a tree without refused values; one becomes null.
 */
export function plainOf(written: Written): unknown {
  switch (written.kind) {
    case 'map':
      return Object.fromEntries(
        [...written.fields]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, field]) => [name, plainOf(field.value)]),
      );
    case 'list':
      return written.entries.map((entry) => plainOf(entry));
    case 'value':
      return written.value;
    case 'refused':
      return null;
  }
}

/**
 * Finds where a JSON path such as `/beats/3/replies/1` stands, or as much of it as there is.
 *
 * The path may be one of the scenario after the parser, where a single value has become a list of
 * cases or lines: a number is passed over where no list was written, and `then` finds `otherwise`.
 */
export function offsetOf(root: Written, path: string): number {
  return find(root, path).value.at;
}

/** Like {@link offsetOf}, but of the field's name where the path ends at a field that was written. */
export function nameOffsetOf(root: Written, path: string): number {
  const { nameAt, value } = find(root, path);
  return nameAt ?? value.at;
}

interface Found {
  readonly value: Written;
  /** Null where the path does not end at a field of a map. */
  readonly nameAt: number | null;
}

function find(root: Written, path: string): Found {
  let found: Found = { value: root, nameAt: null };
  for (const step of path.split('/').slice(1)) {
    const next = stepInto(found.value, step);
    if (next) found = next;
    else if (!/^\d+$/.test(step)) return { value: found.value, nameAt: null };
  }
  return found;
}

function stepInto(from: Written, step: string): Found | undefined {
  if (from.kind === 'list') {
    const entry = from.entries[Number(step)];
    return entry && { value: entry, nameAt: null };
  }
  if (from.kind !== 'map') return undefined;
  return from.fields.get(step) ?? (step === 'then' ? from.fields.get('otherwise') : undefined);
}
