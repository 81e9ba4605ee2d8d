import { useEffect, useRef, useState } from 'react';
import { app } from '#web/messages/app.ts';
import { debrief } from '#web/messages/debrief.ts';
import { Page } from '#web/ui/page.tsx';
import { DebriefHeader } from './debrief-header.tsx';
import styles from './debrief-page.module.css';
import { DebriefSections } from './debrief-sections.tsx';
import { JumpLinks } from './jump-links.tsx';
import type { DebriefLinks } from './links.ts';
import type { Surroundings } from './open-debrief.ts';
import { OwnReactionForm, OwnReactionNote } from './own-reaction.tsx';
import type { OwnReaction } from './reaction.ts';
import { sections } from './sections.ts';
import type { FaceOf, Story } from './story.ts';
import { useRefusal } from '#web/runs/use-refusal.ts';

interface DebriefPageProps {
  readonly story: Story;
  /** Null when it was skipped, undefined when it was never asked. */
  readonly reaction: OwnReaction | null | undefined;
  readonly goal: string | null;
  readonly around: Surroundings;
  readonly faceOf: FaceOf;
  readonly links: DebriefLinks;
  readonly onReact: (reaction: OwnReaction | null) => Promise<void>;
  readonly onKeepGoal: (goal: string) => Promise<void>;
  /** Starts a fork from the move at that place of the log and goes there. */
  readonly onGoBack: (logIndex: number) => Promise<void>;
}

/** The debrief of a finished run: the learner's own view first, and only then what was counted. */
export function DebriefPage({ story, links, faceOf, ...props }: DebriefPageProps) {
  const [reaction, setReaction] = useState(props.reaction);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const firstHeading = useRef<HTMLHeadingElement>(null);
  const whenRefused = useRefusal();
  const wasAsked = props.reaction === undefined;

  useEffect(() => {
    if (reaction === undefined) return;
    // The address may name a part, which the browser could not find before it was here.
    if (!goToPart(globalThis.location.hash.slice(1)) && wasAsked) firstHeading.current?.focus();
  }, [wasAsked, reaction]);

  const react = (given: OwnReaction | null) => {
    setReaction(given);
    props.onReact(given).catch(whenRefused(() => setIsUnsaved(true)));
  };

  return (
    <Page title={app.titleOf(debrief.title)} className={styles.page}>
      <DebriefHeader story={story} faceOf={faceOf} links={links} wasSeen={reaction !== undefined} />
      {reaction === undefined ? (
        <OwnReactionForm onReact={react} />
      ) : (
        <div className={styles.columns}>
          <JumpLinks sections={sections} />
          <div className={styles.reading}>
            <OwnReactionNote reaction={reaction} />
            {isUnsaved && <p role="alert">{debrief.reaction.notSaved}</p>}
            <DebriefSections
              story={story}
              reaction={reaction}
              goal={props.goal}
              around={props.around}
              faceOf={faceOf}
              links={links}
              firstHeading={firstHeading}
              onKeepGoal={props.onKeepGoal}
              onGoBack={props.onGoBack}
            />
          </div>
        </div>
      )}
    </Page>
  );
}

/** Scrolls to a part or a move and moves the focus there; false when the page has none by that id. */
function goToPart(id: string): boolean {
  const part = id === '' ? null : document.getElementById(id);
  if (part === null) return false;
  part.scrollIntoView();
  const heading = part.querySelector<HTMLElement>('h2');
  (heading ?? part).focus({ preventScroll: true });
  return true;
}
