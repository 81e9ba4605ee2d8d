import { useEffect, useState } from 'react';
import type { TranscriptLine } from '#engine/view.ts';
import { joinClasses } from '#web/ui/join-classes.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { phrasesOfLine, type SpeechStep } from './speech.ts';
import styles from './spoken-lines.module.css';

/** In milliseconds: how long assistive technology may take to learn of a new live region. */
const knownAfterMs = 200;

interface SpokenLinesProps {
  /** What was said before a silence; it was announced then. */
  readonly before: readonly TranscriptLine[];
  readonly lines: readonly TranscriptLine[];
  readonly turn: number;
  /** What is being said; null when everything was said. */
  readonly step: SpeechStep | null;
  /** Whose turn it is, for whoever cannot see it; null while there is nothing to reply to. */
  readonly announced: string | null;
}

/**
 * What is told and said at a turn. The whole text is in the page from the start, so that a screen
 * reader announces each line once and in full, and nothing jumps; the eye gets it at speaking pace.
 */
export function SpokenLines({ before, lines, turn, step, announced }: SpokenLinesProps) {
  const isHeard = useAnnouncing();
  const told = (
    <>
      {lines.map((line, place) => (
        <p key={`${turn}/${line.id}`} className={styleOf(line)}>
          {phrasesOfLine(line).map((phrase, at) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key -- a text's phrases never move
              key={at}
              className={isSaid(step, place, at) ? styles.said : styles.unsaid}
            >
              {phrase}
            </span>
          ))}
        </p>
      ))}
      {announced !== null && (
        <VisuallyHidden key={turn} as="p">
          {announced}
        </VisuallyHidden>
      )}
    </>
  );
  return (
    <div>
      {before.length > 0 && (
        <div className={joinClasses(styles.spoken, styles.before)}>
          {before.map((line) => (
            <p key={line.id} className={styleOf(line)}>
              {line.text}
            </p>
          ))}
        </div>
      )}
      {!isHeard && <div className={styles.spoken}>{told}</div>}
      <div className={styles.spoken} aria-live="polite">
        {isHeard && told}
      </div>
    </div>
  );
}

/**
 * False for a moment at first: what appears together with its live region is not always announced, so
 * the first lines are shown beside the empty region and move into it once it is known.
 */
function useAnnouncing(): boolean {
  const [isHeard, setIsHeard] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsHeard(true), knownAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return isHeard;
}

function styleOf({ by }: TranscriptLine): string | undefined {
  return by === 'scene' ? styles.scene : styles.line;
}

function isSaid(step: SpeechStep | null, line: number, phrase: number): boolean {
  if (step === null || line < step.line) return true;
  if (line > step.line) return false;
  return phrase <= step.phrase;
}
