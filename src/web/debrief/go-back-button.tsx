import { debrief } from '#web/messages/debrief.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import styles from './go-back-button.module.css';

interface GoBackButtonProps {
  /** The move to go back to, which tells these buttons apart. */
  readonly name: string;
  readonly onPress: () => void;
}

/** Starts a fork from a move; the run on this page stays as it is. */
export function GoBackButton({ name, onPress }: GoBackButtonProps) {
  return (
    <Button tone="quiet" className={styles.button} onClick={onPress}>
      <Icon name="fork" />
      {debrief.timeline.goBack} <VisuallyHidden>({name})</VisuallyHidden>
    </Button>
  );
}
