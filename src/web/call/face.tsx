import { type ComponentType, useState } from 'react';
import type { FadeProps } from '#web/ui/fade.tsx';
import { Portrait } from '#web/ui/portrait.tsx';
import styles from './face.module.css';

/** In seconds: long enough to be seen, over before the first word is. */
const passing = 0.25;

interface FaceProps {
  readonly src: string;
  readonly label: string;
  /** Null before it is there; a face then changes at once, as it does where less motion is asked for. */
  readonly Fade: ComponentType<FadeProps> | null;
}

/** The customer's face. Another expression passes over the last one, which stays behind it. */
export function Face({ src, label, Fade }: FaceProps) {
  // With the fade of its moment: a later one would let the same face come twice.
  const [shown, setShown] = useState<{
    readonly src: string;
    readonly before: string | null;
    readonly Over: ComponentType<FadeProps> | null;
  }>({ src, before: null, Over: null });
  if (shown.src !== src) setShown({ src, before: shown.src, Over: Fade });
  const { before, Over } = shown;
  const face = <Portrait src={src} label={label} size="fill" />;
  if (before === null || Over === null) return face;
  return (
    <div className={styles.faces}>
      <Portrait src={before} label="" size="fill" />
      <Over key={src} isShown duration={passing}>
        {face}
      </Over>
    </div>
  );
}
