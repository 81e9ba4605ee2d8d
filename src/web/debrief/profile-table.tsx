import type { Debrief, GuidelineProfile } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { formatNumber } from '#web/messages/locale.ts';
import { GuidelineLink } from './guideline-link.tsx';
import type { DebriefLinks } from './links.ts';
import { ProfileBar } from './profile-bar.tsx';
import styles from './profile-table.module.css';
import { anchorOf, nameMove } from './story.ts';

const texts = debrief.profile;

interface ProfileTableProps {
  readonly story: { readonly debrief: Pick<Debrief, 'moves' | 'profile'> };
  readonly guidelineHref: DebriefLinks['guideline'];
  /** Where it stands on the page. */
  readonly from: string;
}

/** What the learner made of each guideline's chances, with the replies behind it; no number under three chances. */
export function ProfileTable({ story, guidelineHref, from }: ProfileTableProps) {
  const { moves, profile } = story.debrief;
  if (profile.length === 0) return <p>{texts.empty}</p>;
  const enough = profile.filter((row) => row.level !== null);
  const few = profile.filter((row) => row.level === null);
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.guideline}</th>
            <th scope="col">{texts.result}</th>
            <th scope="col">{texts.where}</th>
          </tr>
        </thead>
        {[enough, few]
          .filter((rows) => rows.length > 0)
          .map((rows) => (
            <tbody
              key={rows === enough ? 'enough' : 'few'}
              className={rows === few ? styles.few : undefined}
            >
              {rows.map((row) => (
                <tr key={row.guideline}>
                  <th scope="row">
                    <GuidelineLink
                      guideline={row.guideline}
                      guidelineHref={guidelineHref}
                      from={from}
                    />
                  </th>
                  <td>{row.level === null ? texts.notEnough : <ProfileBar row={row} />}</td>
                  <td>
                    <Evidence row={row} moves={moves} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
}

interface EvidenceProps {
  readonly row: GuidelineProfile;
  readonly moves: Debrief['moves'];
}

/** Links to the moves that were chances, by their place in the run. */
function Evidence({ row, moves }: EvidenceProps) {
  return (
    <ul className={styles.evidence}>
      {moves.map(
        (move, index) =>
          row.moves.includes(move.logIndex) && (
            <li key={move.logIndex}>
              <a href={`#${anchorOf(move.logIndex)}`} aria-label={nameMove(move, index + 1)}>
                {formatNumber(index + 1)}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
