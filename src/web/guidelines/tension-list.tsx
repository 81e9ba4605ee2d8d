import { Link } from 'wouter';
import { guidelinesById } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { TensionRule } from '#guidelines/tensions.ts';
import { guidelines } from '#web/messages/guidelines.ts';
import type { GuidelineLinks } from './links.ts';
import styles from './tension-list.module.css';

const texts = guidelines.tensions;

interface TensionListProps {
  readonly rules: readonly TensionRule[];
  /** The guideline whose page this is, which needs no link to itself; null where all are told. */
  readonly of: GuidelineId | null;
  readonly links: Pick<GuidelineLinks, 'guideline'>;
}

/** Rules for where guidelines pull apart, each with the guidelines that it stands between. */
export function TensionList({ rules, of, links }: TensionListProps) {
  return (
    <ul className={styles.rules}>
      {rules.map(({ rule, title, resolution, guidelines: between }) => (
        <li key={rule} className={styles.rule}>
          <h3>{texts.rule(rule, title)}</h3>
          <p>{resolution}</p>
          <div className={styles.between}>
            <span>{of === null ? texts.with : texts.also}</span>
            <ul className={styles.links}>
              {between
                .filter((id) => id !== of)
                .map((id) => (
                  <li key={id}>
                    <Link href={links.guideline(id)}>{guidelinesById[id].title}</Link>
                  </li>
                ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
