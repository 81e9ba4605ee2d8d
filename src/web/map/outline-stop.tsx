import type { StopKey } from '#engine/ways.ts';
import { map as texts } from '#web/messages/map.ts';
import { Badge } from '#web/ui/badge.tsx';
import { joinClasses } from '#web/ui/join-classes.ts';
import styles from './outline.module.css';
import type { BestStep } from './scenario-map.ts';
import type { ShownMove, ShownStop } from './view-map.ts';

const { outline } = texts;

interface TellingProps {
  /** Of every stop that may be told. */
  readonly titles: ReadonlyMap<StopKey, string>;
  readonly isOneRun: boolean;
}

/** One point of the call: what came up, what the learner did in which run, where it led, and the best way on. */
export function OutlineStop({ stop, ...rest }: TellingProps & { readonly stop: ShownStop }) {
  const { key, title, words, moves, best, isUnseen, isOnPath, isOnBest } = stop;
  return (
    <li
      id={anchorOf(key)}
      tabIndex={-1}
      className={joinClasses(styles.stop, !isOnPath && !isOnBest && styles.aside)}
    >
      <p className={styles.title}>
        {title}
        {isUnseen && <Badge>{outline.unseen}</Badge>}
        {!isUnseen && !isOnPath && <Badge>{outline.off}</Badge>}
        {isOnBest && best.length === 0 && (
          <Badge tone="accent" icon="arrow">
            {texts.best.label}
          </Badge>
        )}
      </p>
      {words !== '' && <p className={styles.words}>{words}</p>}
      {moves.length > 0 && (
        <ul className={styles.moves}>
          {moves.map((move) => (
            <MadeMove
              key={`${move.move} ${move.said} ${move.to}`}
              from={key}
              made={move}
              {...rest}
            />
          ))}
        </ul>
      )}
      {best.map((step) => (
        <BestMove key={step.to} step={step} titles={rest.titles} />
      ))}
    </li>
  );
}

function MadeMove({
  from,
  made,
  titles,
  isOneRun,
}: TellingProps & { readonly from: StopKey; readonly made: ShownMove }) {
  const { to, visits } = made;
  return (
    <li className={styles.move}>
      <p>{tellMove(made)}</p>
      <ul className={styles.visits}>
        {visits.map(({ run, place, grade }) => (
          <li key={`${run} ${place}`} className={styles.visit}>
            {grade !== null && <Badge tone={grade}>{texts.grades[grade]}</Badge>}
            {isOneRun ? outline.move(place) : outline.visit(run, place)}
          </li>
        ))}
      </ul>
      <p className={styles.led}>
        {to === null && outline.left}
        {to === from && outline.stayed}
        {to !== null && to !== from && <LeadsTo to={to} titles={titles} />}
      </p>
    </li>
  );
}

function BestMove({
  step: { said, to },
  titles,
}: Pick<TellingProps, 'titles'> & { readonly step: BestStep }) {
  return (
    <div className={styles.best}>
      <p>
        <Badge tone="accent" icon="arrow">
          {texts.best.label}
        </Badge>{' '}
        {said === null ? outline.bestWrapUp : outline.quote(said)}
      </p>
      <p className={styles.led}>
        <LeadsTo to={to} titles={titles} />
      </p>
    </div>
  );
}

function LeadsTo({ to, titles }: Pick<TellingProps, 'titles'> & { readonly to: StopKey }) {
  return (
    <>
      {outline.ledTo} <a href={`#${anchorOf(to)}`}>{titles.get(to)}</a>
    </>
  );
}

function tellMove({ move, said }: Pick<ShownMove, 'move' | 'said'>): string {
  if (said === null) return move === 'silence' ? outline.silence : outline.wrapUp;
  return `${move === 'cutIn' ? outline.cutIn : outline.said}: ${outline.quote(said)}`;
}

/** Where a stop is found on the page. */
const anchorOf = (key: StopKey) => `stop-${key.replace('/', '-')}`;
