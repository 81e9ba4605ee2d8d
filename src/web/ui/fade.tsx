import { useAnimate } from 'framer-motion/mini';
import { type ReactNode, useLayoutEffect } from 'react';

export interface FadeProps {
  readonly isShown: boolean;
  /** In seconds; short by default, since one would wait for what comes. */
  readonly duration?: number;
  readonly children: ReactNode;
}

const short = 0.06;

/**
 * Fades its content in when it is shown. Without animations, or where less motion is asked for, the
 * content is simply there: its own style never hides it.
 */
export function Fade({ isShown, duration = short, children }: FadeProps) {
  const [scope, animate] = useAnimate<HTMLDivElement>();
  useLayoutEffect(() => {
    if (!isShown || !mayMove(scope.current)) return;
    animate(scope.current, { opacity: [0, 1] }, { duration });
  }, [animate, isShown, duration, scope]);
  return <div ref={scope}>{children}</div>;
}

function mayMove(element: HTMLElement): boolean {
  return 'animate' in element && !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
