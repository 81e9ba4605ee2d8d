/** A chance as a person reads it, in per cent; one that is not zero is never shown as zero. */
export function percent(chance: number): string {
  const shown = (100 * chance).toFixed(1);
  return shown === '0.0' ? 'under 0.1 %' : `${shown} %`;
}
