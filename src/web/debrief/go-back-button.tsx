import { debrief } from '#web/messages/debrief.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import styles from './go-back-button.module.css';

interface GoBackButtonProps {
  /** The move to go back to, which tells these buttons apart. */
  readonly name: string;
  /** A fork is being made, from this move or another; a press does nothing then. */
  readonly isUnderWay: boolean;
  readonly onPress: () => void;
}

/** Starts a fork from a move; the run on this page stays as it is. */
export function GoBackButton({ name, isUnderWay, onPress }: GoBackButtonProps) {
  return (
    <Button
      tone="quiet"
      className={styles.button}
      aria-disabled={isUnderWay}
      onClick={() => {
        if (!isUnderWay) onPress();
      }}
    >
      <Icon name="fork" />
      {debrief.timeline.goBack} <VisuallyHidden>({name})</VisuallyHidden>
    </Button>
  );
}
