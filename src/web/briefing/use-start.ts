import { useSearch } from 'wouter';
import { modes } from '#web/messages/modes.ts';
import type { OfferedMode } from './start-panel.tsx';

/** What a learner settles before the call. */
interface Start {
  readonly variant: string;
  readonly mode: OfferedMode;
}

/**
 * What the address says of the start, so that reading up on a guideline and coming back, a reload and a
 * bookmark keep it, and a way to change it. A change is no step of its own in the history.
 */
export function useStart(
  variants: readonly { readonly id: string; readonly default: boolean }[],
): readonly [Start, (changes: Partial<Start>) => void] {
  const asked = new URLSearchParams(useSearch());
  const mode = asked.get('mode') ?? '';
  const chosen =
    variants.find(({ id }) => id === asked.get('variant')) ??
    variants.find((variant) => variant.default);
  const start = { variant: chosen?.id ?? '', mode: isOffered(mode) ? mode : 'practice' } as const;
  return [
    start,
    (changes) =>
      history.replaceState(
        history.state,
        '',
        `?${new URLSearchParams({ ...start, ...changes }).toString()}`,
      ),
  ];
}

/** Only what can be chosen is explained. */
function isOffered(mode: string): mode is OfferedMode {
  return Object.hasOwn(modes.explained, mode);
}
