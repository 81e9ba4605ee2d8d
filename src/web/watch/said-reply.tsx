import { watch } from '#web/messages/watch.ts';
import { Icon } from '#web/ui/icon.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import { deedOf } from './deed.ts';
import styles from './said-reply.module.css';
import type { WatchedStep } from './watch-run.ts';

/** What the learner said or did, among all that was on offer. */
export function SaidReply({ step }: { readonly step: WatchedStep }) {
  const { move, said, offered } = step;
  switch (move.move.type) {
    case 'reply': {
      const { index } = move.move;
      const others = offered.filter((reply) => reply.index !== index);
      return (
        <div className={styles.reply}>
          <Said step={step}>{said}</Said>
          {others.length > 0 && <Others replies={others} />}
        </div>
      );
    }
    case 'cutIn':
      return <Said step={step}>{said}</Said>;
    case 'silence':
      return (
        <div className={styles.reply}>
          <Said step={step}>{watch.silence}</Said>
          <Others replies={offered} />
        </div>
      );
    case 'wrapUp':
      return <Notes notes={step.notes} />;
  }
}

function Said({
  step,
  children,
}: {
  readonly step: WatchedStep;
  readonly children: string | null;
}) {
  return (
    <div className={joinClasses(styles.said, styles[step.move.grade])}>
      {step.said !== null && <p className={styles.deed}>{deedOf(step.move)}</p>}
      <p className={styles.words}>{children}</p>
    </div>
  );
}

function Others({ replies }: { readonly replies: WatchedStep['offered'] }) {
  return (
    <div className={styles.others}>
      <p className={styles.deed}>{watch.offered}</p>
      <ul className={styles.list} aria-label={watch.offered}>
        {replies.map(({ id, text }) => (
          <li key={id} className={styles.other}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Notes({ notes }: Pick<WatchedStep, 'notes'>) {
  const kept = notes.filter(({ isKept }) => isKept);
  const left = notes.filter(({ isKept }) => !isKept);
  return (
    <div className={styles.notes}>
      {kept.length === 0 ? (
        <p>{watch.noneKept}</p>
      ) : (
        <NoteList label={watch.kept} notes={kept} icon="check" />
      )}
      {left.length > 0 && <NoteList label={watch.notKept} notes={left} icon="close" />}
    </div>
  );
}

interface NoteListProps extends Pick<WatchedStep, 'notes'> {
  readonly label: string;
  readonly icon: 'check' | 'close';
}

function NoteList({ label, notes, icon }: NoteListProps) {
  return (
    <div>
      <p className={styles.deed}>{label}</p>
      <ul className={styles.list} aria-label={label}>
        {notes.map(({ text }) => (
          <li key={text} className={styles.note}>
            <Icon name={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
