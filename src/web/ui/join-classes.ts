/** One `class` value of the names that are there; nothing when none is. */
export function joinClasses(...names: readonly (string | false | null | undefined)[]) {
  return names.filter(Boolean).join(' ') || undefined;
}
