import { useId } from 'react';
import { Link } from 'wouter';
import type { JudgedMove } from '#engine/debrief.ts';
import { debrief } from '#web/messages/debrief.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import { CostBadge } from './cost-badge.tsx';
import { GoBackButton } from './go-back-button.tsx';
import { GuidelineNote } from './guideline-note.tsx';
import styles from './judged-reply.module.css';
import type { DebriefLinks } from './links.ts';
import type { Surroundings } from './open-debrief.ts';
import { ReplyReasons } from './reply-reasons.tsx';
import { anchorOf, nameMove, ownWords, type Story, titleOfEnding } from './story.ts';

const texts = debrief.timeline;

/** What the learner does in each phase: decides, talks, or puts it in writing. */
const deeds = {
  prepare: texts.did.chose,
  open: texts.did.said,
  explore: texts.did.said,
  solve: texts.did.said,
  close: texts.did.said,
  recap: texts.did.wrote,
  epilogue: texts.did.chose,
} as const;

interface JudgedReplyProps {
  readonly story: Story;
  readonly move: JudgedMove;
  /** Its place among the moves of the run; the first is 1. */
  readonly place: number;
  readonly guidelineHref: DebriefLinks['guideline'];
  /** The finished forks from this move, the latest first. */
  readonly forks: Surroundings['forks'];
  readonly compareHref: DebriefLinks['compare'];
  readonly isGoingBack: boolean;
  readonly onGoBack: (logIndex: number) => void;
}

/** One move of the learner: what was said, its grade and cost, and the reasons to unfold. */
export function JudgedReply({ story, move, place, ...rest }: JudgedReplyProps) {
  const headingId = useId();
  const { reasons } = debrief;
  const first = story.firstWords?.byMove.get(move.logIndex)?.told;
  const ending = move.closedOff?.ending ?? null;
  return (
    <article className={joinClasses(styles.reply, styles[move.grade])} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h4 id={headingId}>{nameMove(move, place)}</h4>
        {ownWords(move) !== null && <p className={styles.did}>{deeds[move.phase]}</p>}
        <CostBadge move={move} best={story.debrief.best} />
      </header>
      {first !== undefined && <p className={styles.first}>{first}</p>}
      <OwnWords move={move} />
      <Disclosure summary={move.stronger === null ? reasons.summary : reasons.summaryStronger}>
        <div className={styles.reasons}>
          <p className={styles.points}>
            {debrief.cost.earned(move.points)}
            {move.cost > 0 && ` ${debrief.cost.raw(move.cost, story.debrief.best)}`}
          </p>
          <ReplyReasons
            move={move}
            name={story.scenario.customer.name}
            lostEnding={ending && titleOfEnding(story.scenario, ending)}
          />
          {move.marks.length > 0 && (
            <div className={styles.marks}>
              <h5>{reasons.guidance}</h5>
              {move.marks.map((mark) => (
                <GuidelineNote
                  key={mark.guideline}
                  mark={mark}
                  guidelineHref={rest.guidelineHref}
                  from={anchorOf(move.logIndex)}
                />
              ))}
            </div>
          )}
        </div>
      </Disclosure>
      {rest.forks.map(({ runId }, at) => (
        <p key={runId} className={styles.fork}>
          <Link href={rest.compareHref(runId)}>
            {debrief.fork.fromHere(rest.forks.length - at)}
          </Link>
        </p>
      ))}
      <GoBackButton
        name={nameMove(move, place)}
        isUnderWay={rest.isGoingBack}
        onPress={() => rest.onGoBack(move.logIndex)}
      />
    </article>
  );
}

function OwnWords({ move }: { readonly move: JudgedMove }) {
  const words = ownWords(move);
  if (words !== null) return <p className={styles.words}>{words}</p>;
  const { move: made } = move;
  return (
    <p className={styles.words}>
      {made.type === 'wrapUp' ? texts.openedWrapUp(countBits(made.kept)) : texts.youSaidNothing}
    </p>
  );
}

function countBits(mask: number): number {
  return mask.toString(2).replaceAll('0', '').length;
}
