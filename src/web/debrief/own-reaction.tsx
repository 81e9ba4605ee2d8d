import { useId, useState } from 'react';
import { debrief } from '#web/messages/debrief.ts';
import { Button } from '#web/ui/button.tsx';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Surface } from '#web/ui/surface.tsx';
import { TextLine } from './text-line.tsx';
import styles from './own-reaction.module.css';
import { type OwnReaction, reactionPlaces, reactionViews } from './reaction.ts';

const texts = debrief.reaction;

const choices = reactionViews.map((value) => ({ value, label: texts.choices[value] }));
const places = reactionPlaces.map((value) => ({ value, label: texts.places[value] }));

interface OwnReactionFormProps {
  /** Called once; null when the learner skipped it. */
  readonly onReact: (reaction: OwnReaction | null) => void;
}

/** The learner's own view, asked before any number is shown: two taps and an optional line. */
export function OwnReactionForm({ onReact }: OwnReactionFormProps) {
  const headingId = useId();
  const [view, setView] = useState<OwnReaction['view'] | 'none'>('none');
  const [where, setWhere] = useState<(typeof reactionPlaces)[number] | 'unsaid'>('unsaid');
  const [change, setChange] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <Surface as="section" padding="large" className={styles.sheet} aria-labelledby={headingId}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (view === 'none') setIsMissing(true);
          else onReact({ view, where: where === 'unsaid' ? null : where, change: change.trim() });
        }}
      >
        <h2 id={headingId}>{texts.title}</h2>
        <p>{texts.lead}</p>
        <ChoiceGroup<OwnReaction['view'] | 'none'>
          legend={texts.legend}
          isLegendHidden
          choices={choices}
          value={view}
          onChange={(chosen) => {
            setView(chosen);
            setIsMissing(false);
          }}
        />
        <ChoiceGroup<(typeof reactionPlaces)[number] | 'unsaid'>
          legend={texts.where}
          choices={places}
          value={where}
          onChange={setWhere}
        />
        <TextLine label={texts.change} hint={texts.optional} value={change} onChange={setChange} />
        {isMissing && <p role="alert">{texts.pickOne}</p>}
        <div className={styles.actions}>
          <Button type="submit" tone="primary" size="large">
            {texts.save}
          </Button>
          <Button tone="quiet" onClick={() => onReact(null)}>
            {texts.skip}
          </Button>
        </div>
        <p className={styles.private}>{texts.private}</p>
      </form>
    </Surface>
  );
}

/** What the learner said before the numbers came. */
export function OwnReactionNote({ reaction }: { readonly reaction: OwnReaction | null }) {
  return (
    <p className={styles.note}>
      <strong>{texts.yours}</strong>{' '}
      {reaction === null ? texts.skipped : texts.choices[reaction.view]}
      {reaction !== null && reaction.where !== null && (
        <span>{texts.whereSaid(texts.places[reaction.where].toLowerCase())}</span>
      )}
      {reaction !== null && reaction.change !== '' && (
        <q className={styles.change}>{reaction.change}</q>
      )}
    </p>
  );
}
