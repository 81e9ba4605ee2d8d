import { LazyMotion, MotionConfig } from 'framer-motion';
import type { ReactNode } from 'react';

const loadFeatures = () => import('./motion-features.ts').then((module) => module.features);

/**
 * Makes `m` elements move below it. The features come in a chunk of their own, so a first line needs
 * `initial={false}` or it stays hidden until that chunk is there.
 */
export function Motion({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion features={loadFeatures} strict>
      <MotionConfig reducedMotion="user">{children}</MotionConfig>
    </LazyMotion>
  );
}
