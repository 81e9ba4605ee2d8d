import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'wouter';
import { ErrorBoundary } from './error-boundary.tsx';
import { FocusHeading } from './focus-heading.tsx';
import { Loading } from './loading.tsx';
import type { StepMemory } from './step-memory.ts';

interface ScreenProps {
  readonly steps: StepMemory;
  readonly children: ReactNode;
}

/** A screen's place in the frame: it may load late and may fail. */
export function Screen({ steps, children }: ScreenProps) {
  const [path] = useLocation();
  return (
    <ErrorBoundary path={path}>
      <Suspense fallback={<Loading />}>
        {children}
        <FocusHeading key={path} steps={steps} />
      </Suspense>
    </ErrorBoundary>
  );
}
