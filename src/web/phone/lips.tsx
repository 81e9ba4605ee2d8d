import { useState, useSyncExternalStore } from 'react';
import { joinClasses } from '#web/ui/join-classes.ts';
import { Portrait } from '#web/ui/portrait.tsx';
import { wantsLessMotion, watchMotion } from './less-motion.ts';
import styles from './lips.module.css';
import { type Heardable, type Phrase, useMouth } from './use-mouth.ts';

export interface LipsProps {
  /** The face that is shown, with its mouth open. */
  readonly src: string;
  /** What is being said; null while nobody talks. */
  readonly phrase: Phrase | null;
  /** What says it aloud; null where nothing does. */
  readonly speaker: Heardable | null;
}

/** Lays the open mouth over the face in the rhythm of what is said. Nothing where nothing is to move. */
export function Lips({ src, phrase, speaker }: LipsProps) {
  const isStill = useSyncExternalStore(watchMotion, wantsLessMotion);
  const isOpen = useMouth(phrase, speaker);
  // Half a picture would be a face without eyes.
  const [ready, setReady] = useState<string | null>(null);
  // A picture for nothing where nobody ever talks.
  if (isStill || (phrase === null && speaker === null)) return null;
  const isShown = isOpen && ready === src;
  return (
    <span className={joinClasses(!isShown && styles.shut)} aria-hidden="true">
      <Portrait key={src} src={src} label="" size="fill" onLoad={() => setReady(src)} />
    </span>
  );
}
