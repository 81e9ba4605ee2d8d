import type { EarnedMark } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { Surface } from '#web/ui/surface.tsx';
import { chooseMoments, type Moment } from './choose-moments.ts';
import { CostBadge } from './cost-badge.tsx';
import { GoBackButton } from './go-back-button.tsx';
import { GuidelineNote } from './guideline-note.tsx';
import { lessonsOf } from './lessons.ts';
import type { DebriefLinks } from './links.ts';
import styles from './moments.module.css';
import { ReplyReasons } from './reply-reasons.tsx';
import { SpokenLine } from './spoken-line.tsx';
import {
  anchorOf,
  answerTo,
  type FaceOf,
  nameMove,
  ownWords,
  type Story,
  titleOfEnding,
} from './story.ts';

const texts = debrief.moments;

interface MomentsProps {
  readonly story: Story;
  readonly faceOf: FaceOf;
  readonly guidelineHref: DebriefLinks['guideline'];
  /** A fork is being made. */
  readonly isGoingBack: boolean;
  readonly onGoBack: (logIndex: number) => void;
}

/** One to three moves worth talking about, a success first. */
export function Moments({ story, ...rest }: MomentsProps) {
  const moments = chooseMoments(story.debrief);
  if (moments.length === 0) return <p>{texts.none}</p>;
  return (
    <ul className={styles.moments}>
      {moments.map((moment) => (
        <li key={moment.move.logIndex}>
          <MomentCard story={story} moment={moment} {...rest} />
        </li>
      ))}
    </ul>
  );
}

interface MomentCardProps extends MomentsProps {
  readonly moment: Moment;
}

function MomentCard({ story, moment: { type, move }, faceOf, ...rest }: MomentCardProps) {
  const { debrief: judged, scenario } = story;
  const place = judged.moves.indexOf(move);
  const name = nameMove(move, place + 1);
  const { name: customer } = scenario.customer;
  const answer = answerTo(judged, place);
  const mark = tellingMark(story, { type, move });
  const ending = move.closedOff?.ending ?? null;
  return (
    <Surface as="article" padding="large" className={styles.moment}>
      <header className={styles.head}>
        <h3>{texts[type]}</h3>
        <CostBadge move={move} best={judged.best} />
      </header>
      <div className={styles.exchange}>
        <p className={styles.own}>
          <span className={styles.speaker}>{texts.you}</span> {ownWords(move) ?? texts.nothingSaid}
        </p>
        {answer !== null && <SpokenLine line={answer} name={customer} faceOf={faceOf} />}
      </div>
      <ReplyReasons
        move={move}
        name={customer}
        lostEnding={ending && titleOfEnding(scenario, ending)}
      />
      {mark !== null && (
        <GuidelineNote
          mark={mark}
          guidelineHref={rest.guidelineHref}
          from={anchorOf(move.logIndex)}
        />
      )}
      <p className={styles.actions}>
        <a href={`#${anchorOf(move.logIndex)}`}>{texts.toTimeline(name)}</a>
        <GoBackButton
          name={name}
          isUnderWay={rest.isGoingBack}
          onPress={() => rest.onGoBack(move.logIndex)}
        />
      </p>
    </Surface>
  );
}

/**
 * The mark that tells most: the best of a success; of a cost the worst, or a chance that it let pass, which
 * has 0 points. Null when there is none.
 */
function tellingMark({ debrief: judged }: Story, { type, move }: Moment): EarnedMark | null {
  const best = move.marks.toSorted((a, b) => b.points - a.points)[0] ?? null;
  if (type === 'success') return best;
  const [guideline] = lessonsOf(judged, move);
  if (guideline === undefined) return best;
  return move.marks.find((mark) => mark.guideline === guideline) ?? { guideline, points: 0 };
}
