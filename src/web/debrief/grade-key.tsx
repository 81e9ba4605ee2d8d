import { debrief } from '#web/messages/debrief.ts';
import { Badge } from '#web/ui/badge.tsx';
import styles from './grade-key.module.css';

const grades = ['strong', 'sound', 'slip', 'setback'] as const;

/** What the four grades of a reply mean. */
export function GradeKey() {
  return (
    <ul className={styles.key}>
      {grades.map((grade) => (
        <li key={grade}>
          <Badge tone={grade}>{debrief.grades[grade]}</Badge> {debrief.gradesExplained[grade]}
        </li>
      ))}
    </ul>
  );
}
