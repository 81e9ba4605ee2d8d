import { type RefObject, useState } from 'react';
import { debrief } from '#web/messages/debrief.ts';
import styles from './debrief-sections.module.css';
import { MoodCurve } from './late-curve.ts';
import type { DebriefLinks } from './links.ts';
import { Moments } from './moments.tsx';
import { NextGoal } from './next-goal.tsx';
import { NextRun } from './next-run.tsx';
import type { Surroundings } from './open-debrief.ts';
import { Outcome } from './outcome.tsx';
import { PracticeDate } from './practice-date.tsx';
import { ProfileTable } from './profile-table.tsx';
import type { OwnReaction } from './reaction.ts';
import { ScorePanel } from './score-panel.tsx';
import { Section } from './section.tsx';
import type { FaceOf, Story } from './story.ts';
import { TakeAway } from './take-away.tsx';
import { Timeline } from './timeline.tsx';
import { useRefusal } from '#web/runs/use-refusal.ts';

interface DebriefSectionsProps {
  readonly story: Story;
  readonly reaction: OwnReaction | null;
  readonly goal: string | null;
  readonly around: Surroundings;
  readonly faceOf: FaceOf;
  readonly links: DebriefLinks;
  readonly firstHeading: RefObject<HTMLHeadingElement | null>;
  readonly onKeepGoal: (goal: string) => Promise<void>;
  readonly onGoBack: (logIndex: number) => Promise<void>;
}

/** What happened, what to talk about, the profile, then the score, then what next: in this order. */
export function DebriefSections({ story, links, faceOf, ...props }: DebriefSectionsProps) {
  const [goingBack, setGoingBack] = useState<'no' | 'underWay' | 'failed'>('no');
  const [goal, setGoal] = useState(props.goal);
  const whenRefused = useRefusal();
  const isGoingBack = goingBack === 'underWay';
  const { happened, moments, profile, score, next } = debrief;
  const goBack = (logIndex: number) => {
    // It stays under way until the fork's own page is there: a second press would make a second fork.
    setGoingBack('underWay');
    props.onGoBack(logIndex).catch(whenRefused(() => setGoingBack('failed')));
  };
  const keepGoal = async (kept: string) => {
    await props.onKeepGoal(kept);
    setGoal(kept);
  };
  const telling = {
    story,
    faceOf,
    guidelineHref: links.guideline,
    forks: props.around.forks,
    compareHref: links.compare,
    isGoingBack,
    onGoBack: goBack,
  };
  return (
    <>
      <Section id="happened" title={happened.title} headingRef={props.firstHeading}>
        <Outcome ending={story.debrief.ending} customer={story.scenario.customer} />
        <MoodCurve story={story} />
        <Timeline {...telling} />
      </Section>
      <Section id="moments" title={moments.title}>
        <Moments {...telling} />
      </Section>
      <Section id="profile" title={profile.title}>
        <p>{profile.lead}</p>
        <ProfileTable story={story} guidelineHref={links.guideline} from="profile" />
      </Section>
      <Section id="score" title={score.title}>
        <ScorePanel story={story} reaction={props.reaction} />
      </Section>
      <Section id="next" title={next.title}>
        <NextGoal judged={story.debrief} stored={props.goal} onKeep={keepGoal} />
        <PracticeDate scenario={story.scenario} practice={props.around.practice} />
        <TakeAway
          story={story}
          reaction={props.reaction}
          goal={goal}
          practice={props.around.practice}
        />
        <NextRun story={story} links={links} />
      </Section>
      {goingBack === 'failed' && (
        <p role="alert" className={styles.failure}>
          {debrief.goBackFailed}
        </p>
      )}
    </>
  );
}
