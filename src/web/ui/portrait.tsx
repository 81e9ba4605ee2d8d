import { joinClasses } from './join-classes.ts';
import styles from './portrait.module.css';

interface PortraitProps {
  /** Address of the drawing; the app knows it (`portraitUrl`). */
  readonly src: string;
  /** Who it is and how they look: "Priya Raman, serious". Empty where the text beside it says so. */
  readonly label: string;
  readonly size?: 'small' | 'medium' | 'large' | 'fill';
  /** The drawing is there. */
  readonly onLoad?: () => void;
}

/** A customer's face on a disc that keeps black line art readable in both themes. */
export function Portrait({ src, label, size = 'medium', onLoad }: PortraitProps) {
  return (
    <span className={joinClasses(styles.portrait, styles[size])}>
      <img
        className={styles.face}
        src={src}
        alt={label}
        width="240"
        height="240"
        draggable="false"
        onLoad={onLoad}
      />
    </span>
  );
}
