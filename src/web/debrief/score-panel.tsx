import { debrief } from '#web/messages/debrief.ts';
import { formatNumber } from '#web/messages/locale.ts';
import { modes } from '#web/messages/modes.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Meter } from '#web/ui/meter.tsx';
import { Surface } from '#web/ui/surface.tsx';
import type { OwnReaction } from './reaction.ts';
import styles from './score-panel.module.css';
import type { FinishedDebrief, Story } from './story.ts';

const texts = debrief.score;

interface ScorePanelProps {
  readonly story: Story;
  readonly reaction: OwnReaction | null;
}

/** The score with its band and what that means; the outcome stands beside it, never in it. */
export function ScorePanel({ story, reaction }: ScorePanelProps) {
  const { ending } = story.debrief;
  const { help } = story;
  return (
    <div className={styles.panels}>
      <Surface className={styles.panel}>
        <h3>{texts.yourScore}</h3>
        {help !== null && <p className={styles.band}>{modes.help(help.takenBack, help.hints)}</p>}
        {help?.isFirst === true ? (
          <p>{modes.firstGuided}</p>
        ) : (
          <Score header={story.header} debrief={story.debrief} />
        )}
      </Surface>
      <Surface className={styles.panel}>
        <h3>{texts.outcome}</h3>
        <p>
          <Badge>{debrief.happened.kinds[ending.kind]}</Badge>
        </p>
        <p className={styles.ending}>{ending.title}</p>
        {reaction !== null && <p>{texts.youSaid(debrief.reaction.choices[reaction.view])}</p>}
        <p className={styles.aside}>{texts.apart}</p>
      </Surface>
    </div>
  );
}

function Score({ header, debrief: judged }: Pick<Story, 'header' | 'debrief'>) {
  const { score, band, decisions } = judged;
  return (
    <>
      <p className={styles.score}>
        <span className={styles.number}>{formatNumber(score)}</span> {texts.of100}
      </p>
      <Meter
        label={texts.yourScore}
        valueText={`${formatNumber(score)} ${texts.of100}`}
        value={score}
        band={band}
      />
      {band === null ? (
        <p>{noBandReason(header)}</p>
      ) : (
        <>
          <p className={styles.band}>{texts.band(band.low, band.high)}</p>
          <p>{texts.bandMeaning(decisions)}</p>
          <p className={styles.aside}>{texts.certified}</p>
        </>
      )}
      {header.mode !== 'drill' && <CostSum {...judged} />}
    </>
  );
}

/** Each lost point belongs to one move, so the costs and what was earned make up the best run. */
function CostSum({ moves, best, earned }: FinishedDebrief) {
  const cost = moves.reduce((sum, move) => sum + move.cost, 0);
  return (
    <p className={styles.aside}>
      {texts.sum(earned, best, cost)} {earned < 0 && texts.atLeastZero}
    </p>
  );
}

function noBandReason({ origin, mode }: Story['header']): string | null {
  if (origin !== null) return texts.noBand.fork;
  return mode === 'guided' || mode === 'drill' ? texts.noBand[mode] : null;
}
