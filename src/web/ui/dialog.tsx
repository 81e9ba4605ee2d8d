import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly isOpen: boolean;
  /** Escape, the close button or a press outside; the owner then sets `isOpen` to false. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}

/**
 * A modal on the browser's own <dialog>: focus is kept inside and goes back to where it was.
 * What is inside is mounted only while it is open.
 */
export function Dialog({ isOpen, onClose, title, closeLabel, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!isOpen || dialog === null) return undefined;
    dialog.showModal();
    return () => dialog.close();
  }, [isOpen]);

  return (
    <dialog
      ref={element}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && (
        <div className={styles.sheet}>
          <header className={styles.header}>
            <h2 id={titleId}>{title}</h2>
            <Button tone="quiet" aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys must be able to scroll it */}
          <div className={styles.body} tabIndex={0}>
            {children}
          </div>
        </div>
      )}
    </dialog>
  );
}
