import { m, useReducedMotion } from 'framer-motion';
import type { FadeProps } from './use-fade.ts';

/** Longer, and one would wait for the replies. */
const seconds = 0.06;

/** Fades its content in. In a chunk of its own: no first reply waits for a fade. */
export function Fade({ isShown, children }: FadeProps) {
  const isReduced = useReducedMotion() === true;
  if (isReduced) return children;
  return (
    <m.div
      initial={{ opacity: 0 }}
      animate={{ opacity: isShown ? 1 : 0 }}
      transition={{ duration: seconds }}
    >
      {children}
    </m.div>
  );
}
