import { useState } from 'react';
import { data } from '#web/messages/data.ts';
import { useRefusal } from '#web/runs/use-refusal.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import styles from './data-screen.module.css';

const texts = data.confirm;

/** Something that cannot be taken back. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly act: () => Promise<void>;
  /** What is said once it is done. */
  readonly done: string;
}

interface ConfirmProps {
  readonly question: Question | null;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** Asks before something is deleted, and says where it could not be. */
export function Confirm({ question, onClose, onDone }: ConfirmProps) {
  const [failed, setFailed] = useState<Question | null>(null);
  const whenRefused = useRefusal();
  const act = async (asked: Question) => {
    await asked.act();
    onClose();
    onDone(asked.done);
  };
  return (
    <Dialog
      isOpen={question !== null}
      title={question?.title ?? ''}
      closeLabel={texts.close}
      onClose={onClose}
    >
      {question !== null && (
        <div className={styles.part}>
          <p>{question.text}</p>
          <p role="alert">{failed === question && data.failed}</p>
          <div className={styles.actions}>
            <Button onClick={onClose}>{texts.no}</Button>
            <Button
              tone="primary"
              onClick={() => {
                act(question).catch(whenRefused(() => setFailed(question)));
              }}
            >
              {texts.yes}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
