import { Icon, type IconName } from '#web/ui/icon.tsx';
import styles from './fact-list.module.css';

interface FactListProps {
  readonly as: 'h2' | 'h3';
  readonly heading: string;
  readonly facts: readonly string[];
  readonly icon: IconName;
}

/** A heading with its facts; nothing at all when there are none. */
export function FactList({ as: Heading, heading, facts, icon }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading className={styles.heading}>{heading}</Heading>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact} className={styles.fact}>
            <Icon name={icon} />
            {fact}
          </li>
        ))}
      </ul>
    </section>
  );
}
