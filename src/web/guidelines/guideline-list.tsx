import { Link } from 'wouter';
import { catalogue } from '#guidelines/catalogue.ts';
import { guidelinePhases } from '#guidelines/ids.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import styles from './guideline-list.module.css';
import type { GuidelineLinks } from './links.ts';

/** Every guideline under the stretch of a conversation that it belongs to. */
export function GuidelineList({ links }: { readonly links: GuidelineLinks }) {
  return (
    <div className={styles.phases}>
      {guidelinePhases.map((phase) => (
        <section key={phase} className={styles.phase} aria-labelledby={`phase-${phase}`}>
          <h2 id={`phase-${phase}`}>{guidelines.phases[phase]}</h2>
          <ul className={styles.list}>
            {catalogue
              .filter((guideline) => guideline.phase === phase)
              .map(({ id, title, todo }) => (
                <li key={id} className={styles.guideline}>
                  <Link href={links.guideline(id)} className={styles.link}>
                    {title}
                  </Link>
                  <p className={styles.todo}>{todo}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
