import type { OfferedReply } from '#engine/view.ts';
import { call } from '#web/messages/call.ts';
import { isFirstClick } from './first-click.ts';
import { KeyHint } from '#web/ui/key-hint.tsx';
import styles from './reply-list.module.css';

interface ReplyListProps {
  readonly label: string;
  readonly replies: readonly OfferedReply[];
  /** False while the customer speaks: the place is kept, and nothing can be read ahead. */
  readonly isShown: boolean;
  /** False for a moment after a move, so that the second half of a double click is void. */
  readonly isReady: boolean;
  readonly hasKeys: boolean;
  /** Authored index of the reply that is being saved. */
  readonly saving: number | null;
  readonly onChoose: (index: number) => void;
}

/** The learner's possible replies, in the order that the run's seed gave them. */
export function ReplyList({ label, replies, isShown, hasKeys, saving, ...rest }: ReplyListProps) {
  const isDisabled = !rest.isReady || saving !== null;
  return (
    <ol className={styles.list} aria-label={label} inert={!isShown} aria-hidden={!isShown}>
      {replies.map((reply, place) => (
        <li key={reply.id}>
          <button
            type="button"
            className={styles.reply}
            aria-keyshortcuts={hasKeys ? String(place + 1) : undefined}
            aria-disabled={isDisabled}
            data-saving={saving === reply.index || undefined}
            onClick={(event) => {
              if (!isDisabled && isFirstClick(event)) rest.onChoose(reply.index);
            }}
          >
            {hasKeys && <KeyHint>{String(place + 1)}</KeyHint>}
            <span className={styles.words}>{reply.text}</span>
            {saving === reply.index && <span className={styles.saving}>{call.saving}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
