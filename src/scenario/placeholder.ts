import { bound, optionsOf, pattern, type SchemaShape, unwrapped, wordsOf } from './schema-shape.ts';

/** Starts each id that stands for one which could not be read; references to it are not followed. */
export const unreadPrefix = 'unread-';

/** Makes stand-ins for values that could not be read, so that the rest can still be checked. */
export interface Placeholders {
  /** The least value that a schema accepts; its ids are `unread-1`, `unread-2` ... */
  readonly make: (schema: SchemaShape) => unknown;
}

/** Starts the count of unread ids. */
export function createPlaceholders(): Placeholders {
  let unread = 0;

  const text = (schema: SchemaShape): string => {
    if (!pattern(schema)) return '…';
    unread += 1;
    return `${unreadPrefix}${unread}`;
  };
  const map = (schema: SchemaShape): unknown =>
    Object.fromEntries(
      Object.entries(schema.entries ?? {})
        .filter(([, field]) => field.type !== 'optional')
        .map(([name, field]) => [name, make(field)]),
    );
  const list = (schema: SchemaShape): unknown[] => {
    const least = bound(schema, 'min_length') ?? 0;
    return schema.item ? Array.from({ length: least }, () => make(schema.item ?? schema)) : [];
  };
  const make = (schema: SchemaShape): unknown => {
    const plain = unwrapped(schema);
    const [firstOption] = optionsOf(plain);
    switch (plain.type) {
      case 'string':
        return text(plain);
      case 'number':
        return Math.max(0, bound(plain, 'min_value') ?? 0);
      case 'boolean':
        return false;
      case 'literal':
        return plain.literal;
      case 'picklist':
        return wordsOf(plain)[0];
      case 'array':
        return list(plain);
      case 'union':
        return firstOption ? make(firstOption) : null;
      case 'record':
        return {};
      default:
        return map(plain);
    }
  };
  return { make };
}
