import { progress as texts } from '#web/messages/progress.ts';
import styles from './reading-status.module.css';
import type { Reading } from './told-run.ts';

/** How far the reading has come; a screen reader hears the beginning and the end of it. */
export function ReadingStatus({ reading }: { readonly reading: Reading | null }) {
  const isReading = reading === null || (reading.type === 'read' && !reading.isComplete);
  const read = reading?.type === 'read' ? reading : null;
  return (
    <div className={styles.status}>
      <output>{isReading ? texts.reading : toldAtEnd(reading)}</output>
      {isReading && read !== null && (
        <progress
          className={styles.bar}
          aria-label={texts.readingOf(read.told.length, read.calls)}
          value={read.told.length}
          max={read.calls}
        />
      )}
    </div>
  );
}

function toldAtEnd(reading: Reading): string {
  if (reading.type === 'unavailable') return '';
  const { calls, unreadable } = reading;
  return [
    ...(calls > 0 ? [texts.read(calls)] : []),
    ...(unreadable > 0 ? [texts.unreadable(unreadable)] : []),
  ].join(' ');
}
