import { type ComponentType, createElement, type ReactNode, Suspense, use, useState } from 'react';

interface FetchedProps<P> {
  readonly fetching: Promise<ComponentType<P>>;
  readonly props: P;
}

function Fetched<P extends object>({ fetching, props }: FetchedProps<P>) {
  return createElement(use(fetching), props);
}

/**
 * A part of the app that is fetched when it is first shown. Unlike with `lazy` of React, a failure
 * (offline, a new version published) is not for ever: the part fetches anew when it is mounted anew.
 *
 * @param waiting What stands there meanwhile.
 */
export function latePart<P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  waiting: ReactNode,
): ComponentType<P> {
  let fetched: Promise<ComponentType<P>> | null = null;
  const fetchOnce = () => {
    fetched ??= fetchPart().catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  };
  return function LatePart(props: P) {
    // Kept: a promise that fails must not be made again while it is waited for.
    const [fetching] = useState(fetchOnce);
    return (
      <Suspense fallback={waiting}>
        <Fetched fetching={fetching} props={props} />
      </Suspense>
    );
  };
}
