import { useEffect, useId, useRef, useState } from 'react';
import { call } from '#web/messages/call.ts';
import { sayFirst as texts } from '#web/messages/say-first.ts';
import { aboutTurn, type FirstWords, placeOfTurn, writeFirstWords } from '#web/runs/first-words.ts';
import { Button } from '#web/ui/button.tsx';
import type { PlayingState } from './call-state.ts';
import type { LiveCall } from './live-call.ts';
import styles from './say-first.module.css';
import { useLasting } from './use-lasting.ts';

/** A disk that takes longer than this may never answer. */
const slowMs = 8000;

export interface SayFirstProps {
  readonly live: Pick<LiveCall, 'loadNotes' | 'saveWords'>;
  readonly log: PlayingState['log'];
  /** Whether the field may take the focus where nothing else has it. */
  readonly takesFocus: boolean;
  /** The replies may be shown: something was said, or the learner went straight on. */
  readonly onDone: () => void;
}

/**
 * What the learner would say, asked before the replies can be read; unscored, and kept beside the run
 * for the debrief. A turn that was answered before is not asked again. Keyed by turn.
 */
export function SayFirst({ live, log, takesFocus, onDone }: SayFirstProps) {
  const [about] = useState(() => aboutTurn(placeOfTurn(log)));
  const [isAsked, setIsAsked] = useState(false);
  const [text, setText] = useState('');
  const [saving, setSaving] = useState<'no' | 'underWay' | 'failed'>('no');
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const hintId = useId();
  const isSlow = useLasting(saving === 'underWay', slowMs);
  const isInTrouble = saving === 'failed' || isSlow;

  useEffect(() => {
    let isLeft = false;
    const ask = async () => {
      const wasAnswered = await isAnswered(live, about);
      if (isLeft) return;
      if (wasAnswered) onDone();
      else setIsAsked(true);
    };
    void ask();
    return () => {
      isLeft = true;
    };
  }, [live, about, onDone]);
  useEffect(() => {
    if (isAsked && takesFocus && isFocusFree()) field.current?.focus({ preventScroll: true });
  }, [isAsked, takesFocus]);

  const skip = () => {
    // Nothing typed can be lost, so nobody waits for the disk.
    live.saveWords(about, writeFirstWords(null)).catch(() => null);
    onDone();
  };
  const keep = (words: FirstWords) => {
    if (saving === 'underWay') return;
    setSaving('underWay');
    keepOnce(live, about, words).then(onDone, () => setSaving('failed'));
  };
  const said = text.trim();

  if (!isAsked) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (said === '') skip();
        else keep({ how: 'typed', text: said });
      }}
    >
      <p className={styles.question}>
        <label htmlFor={fieldId} className={styles.label}>
          {texts.label}
        </label>{' '}
        <span id={hintId} className={styles.hint}>
          {texts.hint}
        </span>
      </p>
      <input
        ref={field}
        id={fieldId}
        className={styles.field}
        type="text"
        aria-describedby={hintId}
        autoComplete="off"
        enterKeyHint="go"
        maxLength={300}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit">{saving === 'underWay' && !isSlow ? call.saving : texts.show}</Button>
        <Button tone="quiet" onClick={() => keep({ how: 'aloud', text: said })}>
          {texts.aloud}
        </Button>
        {isInTrouble && (
          <Button tone="quiet" onClick={onDone}>
            {texts.goOn}
          </Button>
        )}
      </div>
      <div role="alert" className={styles.trouble}>
        {isInTrouble && texts.notSaved}
      </div>
    </form>
  );
}

async function isAnswered({ loadNotes }: SayFirstProps['live'], about: string): Promise<boolean> {
  // Where it cannot be read, to be asked twice is better than never.
  return await loadNotes().then(
    (notes) => notes.has(about),
    () => false,
  );
}

/** What was said first stands, should another tab have been faster: its replies were not known yet. */
async function keepOnce(
  live: SayFirstProps['live'],
  about: string,
  words: FirstWords,
): Promise<void> {
  if ((await live.loadNotes()).has(about)) return;
  await live.saveWords(about, writeFirstWords(words));
}

/**
 * Nobody is anywhere else on the page; and not where the focus alone would bring up a keyboard over
 * half of the screen, since the line may be said aloud.
 */
function isFocusFree(): boolean {
  const { activeElement } = document;
  const isFree = activeElement === null || activeElement === document.body;
  const isHome = activeElement instanceof HTMLElement && 'focusHome' in activeElement.dataset;
  return (isFree || isHome) && globalThis.matchMedia('(any-pointer: fine)').matches;
}
