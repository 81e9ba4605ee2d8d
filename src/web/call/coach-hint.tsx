import { Suspense, use, useEffect, useRef, useState } from 'react';
import type { CompiledCall } from '#engine/compile.ts';
import { guided } from '#web/messages/guided.ts';
import styles from './coach.module.css';
import type { Hint } from './find-hint.ts';
import type { Guidance } from './guidance.ts';

interface CoachHintProps {
  readonly call: CompiledCall;
  readonly guidance: Guidance;
  /** Authored index of any reply on offer. */
  readonly offered: number;
  /** It was asked for just now, by a button that is gone. */
  readonly takesFocus: boolean;
}

/** The hint of a beat. What it takes to find one is fetched with the first. Keyed by turn. */
export function CoachHint({ call, guidance, offered, takesFocus }: CoachHintProps) {
  const [finding] = useState(async () => {
    const { findHint } = await import('./find-hint.ts');
    return findHint(call, guidance, offered);
  });
  return (
    <Suspense fallback={<p>{guided.findingHint}</p>}>
      <FoundHint finding={finding} takesFocus={takesFocus} />
    </Suspense>
  );
}

interface FoundHintProps {
  readonly finding: Promise<Hint | null>;
  readonly takesFocus: boolean;
}

function FoundHint({ finding, takesFocus }: FoundHintProps) {
  const hint = use(finding);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) words.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div ref={words} className={styles.hint} tabIndex={-1}>
      <h3 className={styles.label}>{guided.hint}</h3>
      {hint === null ? (
        <p>{guided.noHint}</p>
      ) : (
        <>
          <p className={styles.title}>{hint.title}</p>
          <p>{hint.todo}</p>
        </>
      )}
    </div>
  );
}
