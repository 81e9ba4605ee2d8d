/**
 * As much of a valibot schema as the parser looks into. The types of valibot tell every schema
 * apart; this one view lets a file be walked beside its schema, so that a finding stands at the
 * value it is about and a union gives one finding instead of one for each of its options.
 */
export interface SchemaShape {
  readonly type: string;
  /** Of strict_object. */
  readonly entries?: Readonly<Record<string, SchemaShape>>;
  /** Of array. */
  readonly item?: SchemaShape;
  /** Of union: schemas; of picklist: words. */
  readonly options?: readonly unknown[];
  /** Of optional. */
  readonly wrapped?: SchemaShape;
  /** Of lazy. */
  readonly getter?: (input: unknown) => SchemaShape;
  /** Of record. */
  readonly key?: SchemaShape;
  readonly value?: SchemaShape;
  /** Of literal. */
  readonly literal?: unknown;
  readonly pipe?: readonly PipeStep[];
}

interface PipeStep {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly pipe?: readonly PipeStep[];
}

/** Sees a schema of valibot as its shape. */
export function shapeOf(schema: object): SchemaShape {
  // Each schema of valibot has these fields at run time; its own types hide them behind generics.
  return schema as SchemaShape;
}

/** The schema behind `optional` and `lazy`. */
export function unwrapped(schema: SchemaShape): SchemaShape {
  if (schema.type === 'optional' && schema.wrapped) return unwrapped(schema.wrapped);
  if (schema.type === 'lazy' && schema.getter) return schema.getter(undefined);
  return schema;
}

/** An action of a schema that sets a bound. */
type BoundAction = 'min_length' | 'max_length' | 'min_value' | 'max_value';

/** The strictest number that a schema asks for by an action; undefined when it asks for none. */
export function bound(schema: SchemaShape, action: BoundAction): number | undefined {
  const numbers = actionsOf(schema).flatMap(({ type, requirement }) =>
    type === action && typeof requirement === 'number' ? [requirement] : [],
  );
  if (numbers.length === 0) return undefined;
  return action.startsWith('max') ? Math.min(...numbers) : Math.max(...numbers);
}

/** The pattern that a text must match; undefined when there is none. */
export function pattern(schema: SchemaShape): RegExp | undefined {
  const step = actionsOf(schema).find((one) => one.type === 'regex');
  return step?.requirement instanceof RegExp ? step.requirement : undefined;
}

/** The words of a picklist. */
export function wordsOf(schema: SchemaShape): readonly string[] {
  return (schema.options ?? []).filter((word) => typeof word === 'string');
}

/** The schemas that a union chooses from. */
export function optionsOf(schema: SchemaShape): readonly SchemaShape[] {
  return (schema.options ?? [])
    .filter((one) => typeof one === 'object' && one !== null)
    .map(shapeOf);
}

/** The value of a list of cases, when the schema is a value or such a list. */
export function casesValue(schema: SchemaShape): SchemaShape | undefined {
  if (schema.type !== 'union') return undefined;
  const [value, list] = optionsOf(schema);
  const entry = list?.type === 'array' && list.item ? list.item : undefined;
  const hasOtherwise = entry && optionsOf(entry).some((one) => one.entries?.['otherwise']);
  return hasOtherwise ? value : undefined;
}

const actions = new WeakMap<object, readonly PipeStep[]>();

/** Kept, since a file has thousands of values and the schema a few dozen places. */
function actionsOf(schema: SchemaShape): readonly PipeStep[] {
  const known = actions.get(schema);
  if (known) return known;
  const found = steps(schema.pipe ?? []);
  actions.set(schema, found);
  return found;
}

/** A pipe may start with a schema that is a pipe itself. */
function steps(pipe: readonly PipeStep[]): readonly PipeStep[] {
  return pipe.flatMap((step) => (step.kind === 'schema' ? steps(step.pipe ?? []) : [step]));
}
