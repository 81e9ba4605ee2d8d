import { useSearch } from 'wouter';

/** Up to which step a run is shown, the first being 1; or every one of them. */
export type Shown = number | 'all';

/**
 * How far one has come, as the address says, so that reading up on a guideline and coming back, and a reload, keep it;
 * and a way to change it, which is no step of its own in the history.
 *
 * @param count How many steps there are.
 */
export function useShown(count: number): readonly [Shown, (shown: Shown) => void] {
  const asked = new URLSearchParams(useSearch()).get('step') ?? '';
  const step = /^\d{1,3}$/u.test(asked) ? Number(asked) : 1;
  return [
    asked === 'all' ? asked : Math.min(Math.max(step, 1), count),
    (shown) => history.replaceState(history.state, '', `?step=${shown}`),
  ];
}
