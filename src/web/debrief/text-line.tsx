import { useId } from 'react';
import styles from './text-line.module.css';

interface TextLineProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of the learner's own text; it grows where the line is long. */
export function TextLine({ label, hint, value, onChange }: TextLineProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {hint !== undefined && <span className={styles.hint}>({hint})</span>}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={1}
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
