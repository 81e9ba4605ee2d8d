import { debrief } from '#web/messages/debrief.ts';
import styles from './jump-links.module.css';

interface JumpLinksProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of this page; beside it where there is room, above it elsewhere. */
export function JumpLinks({ sections }: JumpLinksProps) {
  return (
    <nav className={styles.jumps} aria-label={debrief.onThisPage}>
      <ul className={styles.list}>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
