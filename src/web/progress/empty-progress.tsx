import { progress } from '#web/messages/progress.ts';
import styles from './empty-progress.module.css';

const texts = progress.empty;

/** What the page will hold, before the first call is over. */
export function EmptyProgress() {
  return (
    <section className={styles.empty} aria-labelledby="empty-progress">
      <h2 id="empty-progress">{texts.heading}</h2>
      <p>{texts.lead}</p>
      <ul className={styles.parts}>
        {texts.parts.map(({ title, text }) => (
          <li key={title} className={styles.part}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <p className={styles.none}>{texts.none}</p>
    </section>
  );
}
