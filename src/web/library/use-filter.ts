import { useSearch } from 'wouter';
import { type Filter, readFilter, writeFilter } from './filter.ts';

/**
 * The filter that the address holds, so that a reload, a bookmark and going back keep it, and a way to
 * change it. A change is no step of its own in the history: one does not go back through filters.
 */
export function useFilter(): readonly [Filter, (filter: Filter) => void] {
  const filter = readFilter(useSearch());
  return [
    filter,
    (changed) => {
      const { history, location } = globalThis;
      const query = writeFilter(changed);
      history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
    },
  ];
}
