import { library } from '#web/messages/library.ts';
import styles from './how-it-works.module.css';

/** Three steps for whoever is here for the first time. */
export function HowItWorks() {
  return (
    <section className={styles.how} aria-labelledby="how-it-works">
      <h2 id="how-it-works">{library.how.heading}</h2>
      <ol className={styles.steps}>
        {library.how.steps.map((step) => (
          <li key={step.title} className={styles.step}>
            <h3>{step.title}</h3>
            <p className={styles.text}>{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
