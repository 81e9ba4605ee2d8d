import { memo, useLayoutEffect, useRef } from 'react';
import type { TranscriptLine } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { cutShort } from './speech.ts';
import styles from './transcript.module.css';

/** Within this many pixels of its end, a reader is at the end. */
const nearEnd = 8;

interface TranscriptProps {
  /** The customer's name. */
  readonly name: string;
  readonly lines: readonly TranscriptLine[];
}

/**
 * Everything before the present turn. Follows the call only for a reader who is at its end. It is the
 * longest part of the page, so it is left alone by whatever else changes in a turn.
 */
export const Transcript = memo(function Transcript({ name, lines }: TranscriptProps) {
  const area = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);

  useLayoutEffect(() => {
    if (!isAtEnd.current) return undefined;
    // With the frame, which lays the page out anyway. A dialog has no size before it, either.
    const frame = requestAnimationFrame(() => {
      if (area.current !== null) area.current.scrollTop = area.current.scrollHeight;
    });
    return () => cancelAnimationFrame(frame);
  });

  return (
    <section
      ref={area}
      className={styles.area}
      aria-label={call.transcript.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it
      tabIndex={0}
      onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        isAtEnd.current = scrollHeight - clientHeight - scrollTop <= nearEnd;
      }}
    >
      {lines.length === 0 ? (
        <p className={styles.empty}>{call.transcript.empty}</p>
      ) : (
        <ol className={styles.lines}>
          {lines.map((line, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a line may be said twice, and none ever moves
            <li key={place} className={styles[line.by]}>
              {line.by !== 'scene' && line.by !== lines[place - 1]?.by && (
                <p className={styles.by}>{line.by === 'customer' ? name : call.you}</p>
              )}
              <p>
                {line.cut === true ? cutShort(line.text) : line.text}
                {line.cut === true && <VisuallyHidden> ({call.cutShort})</VisuallyHidden>}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
});
