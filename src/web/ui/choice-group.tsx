import { useId } from 'react';
import cards from './choice-cards.module.css';
import styles from './choice-group.module.css';
import row from './choice-row.module.css';
import { Icon, type IconName } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** One of the things to choose from. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Cards only: a sentence under the label. */
  readonly description?: string;
  readonly icon?: IconName;
}

interface ChoiceGroupProps<V extends string> {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** `segments`: short words in a row; `icons`: the same without the words; `cards`: a sheet each. */
  readonly look?: 'segments' | 'icons' | 'cards';
}

/** One of several, on native radio buttons: arrow keys, forms and screen readers just work. */
export function ChoiceGroup<V extends string>({
  legend,
  isLegendHidden = false,
  choices,
  value,
  onChange,
  look = 'segments',
}: ChoiceGroupProps<V>) {
  const name = useId();
  const shape = look === 'cards' ? cards : row;
  return (
    <fieldset>
      <legend className={styles.legend}>
        {isLegendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={joinClasses(shape.list, look === 'icons' && row.icons)}>
        {choices.map((choice) => (
          <label key={choice.value} className={joinClasses(styles.choice, shape.choice)}>
            <input
              className={joinClasses(styles.radio, shape.radio)}
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className={styles.label}>
                {choice.icon && <Icon name={choice.icon} />}
                {look === 'icons' ? <VisuallyHidden>{choice.label}</VisuallyHidden> : choice.label}
              </span>
              {choice.description && (
                <span className={styles.description}>{choice.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
