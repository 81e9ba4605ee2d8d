import { type ComponentType, createElement, type ReactNode, Suspense, use, useState } from 'react';

interface FetchedProps<P> {
  readonly fetching: Promise<ComponentType<P>>;
  readonly props: P;
}

function Fetched<P extends object>({ fetching, props }: FetchedProps<P>) {
  return createElement(use(fetching), props);
}

/** A part that is fetched when it is first shown, or before. */
export interface LatePart<P> {
  (props: P): ReactNode;
  /** Fetches it ahead of time; never rejects, since a failure matters only where the part is shown. */
  readonly prefetch: () => Promise<void>;
}

/**
 * A part of the app that is fetched when it is first shown. Unlike with `lazy` of React, a failure
 * (offline, a new version published) is not for ever: the part fetches anew when it is mounted anew.
 *
 * @param waiting What stands there meanwhile; nothing does where the part was fetched ahead of time.
 */
export function latePart<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  waiting: ReactNode,
): LatePart<P> {
  let fetched: Promise<ComponentType<P>> | null = null;
  let arrived: ComponentType<P> | null = null;
  const fetchOnce = () => {
    fetched ??= fetchPart().then(
      (part) => (arrived = part),
      (error: unknown) => {
        fetched = null;
        throw error;
      },
    );
    return fetched;
  };
  function LatePart(props: P) {
    // Kept: a promise that fails must not be made again while it is waited for, and what was waited for
    // must not become another element once it is there.
    const [start] = useState(() => ({ arrived, fetching: arrived === null ? fetchOnce() : null }));
    if (start.fetching === null) return start.arrived && createElement(start.arrived, props);
    return (
      <Suspense fallback={waiting}>
        <Fetched fetching={start.fetching} props={props} />
      </Suspense>
    );
  }
  const prefetch = async () => {
    await fetchOnce().catch(() => null);
  };
  return Object.assign(LatePart, { prefetch });
}
