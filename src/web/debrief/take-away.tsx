import { useState } from 'react';
import { debrief } from '#web/messages/debrief.ts';
import { Button } from '#web/ui/button.tsx';
import type { TextSources } from './debrief-text.ts';
import styles from './take-away.module.css';

const texts = debrief.takeAway;

/** The debrief on paper or as text; where the browser does not let a page copy, the text stands there to be taken. */
export function TakeAway(sources: TextSources) {
  const [isCopied, setIsCopied] = useState(false);
  const [left, setLeft] = useState<string | null>(null);
  const [isUnfetched, setIsUnfetched] = useState(false);
  const copy = async () => {
    const { debriefAsText } = await import('./debrief-text.ts');
    const text = debriefAsText(sources);
    setIsUnfetched(false);
    // Outside a secure context there is no clipboard at all.
    await Promise.resolve(text)
      .then((told) => navigator.clipboard.writeText(told))
      .then(
        () => setIsCopied(true),
        () => setLeft(text),
      );
  };
  return (
    <div className={styles.take}>
      <Button onClick={() => globalThis.print()}>{texts.print}</Button>
      <Button
        onClick={() => {
          setIsCopied(false);
          copy().catch(() => setIsUnfetched(true));
        }}
      >
        {texts.copy}
      </Button>
      <p role="status">
        {isCopied && texts.copied}
        {left !== null && texts.takeIt}
        {isUnfetched && texts.unfetched}
      </p>
      {left !== null && (
        <textarea className={styles.text} readOnly rows={8} aria-label={texts.text} value={left} />
      )}
    </div>
  );
}
