import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'wouter';
import { FocusHeading } from './focus-heading.tsx';
import { Loading } from './loading.tsx';
import type { StepMemory } from './step-memory.ts';

interface ScreenProps {
  readonly steps: StepMemory;
  readonly children: ReactNode;
}

/** A screen's place in the frame: it may load late. What fails in it fails the whole route, so that trying again reads everything anew. */
export function Screen({ steps, children }: ScreenProps) {
  const [path] = useLocation();
  return (
    <Suspense fallback={<Loading />}>
      {children}
      <FocusHeading key={path} steps={steps} />
    </Suspense>
  );
}
