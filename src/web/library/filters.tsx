import type { Ref } from 'react';
import { guidelinesById } from '#guidelines/catalogue.ts';
import type { GuidelineId } from '#guidelines/ids.ts';
import type { ScenarioCard } from '#scenario/scenario-card.ts';
import { library } from '#web/messages/library.ts';
import { Select } from '#web/ui/select.tsx';
import { type Filter, lengthOf, type Progress } from './filter.ts';
import styles from './filters.module.css';

const texts = library.filters;
const any = 'any';

interface FiltersProps {
  /** All of them: only what occurs can be asked for. */
  readonly scenarios: readonly ScenarioCard[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** Questions to narrow the list down; one that all scenarios answer alike is not asked. */
export function Filters({ scenarios, filter, onChange, ref }: FiltersProps) {
  const ask = <K extends keyof Filter>(
    key: K,
  ): Omit<QuestionProps<NonNullable<Filter[K]>>, 'options'> => ({
    label: texts[key],
    value: filter[key] ?? any,
    onChange: (value) => onChange({ ...filter, [key]: value === any ? null : value }),
  });
  return (
    <fieldset className={styles.filters} ref={ref}>
      <legend className={styles.legend}>{texts.legend}</legend>
      <Question
        {...ask('trouble')}
        options={optionsOf<ScenarioCard['trouble']>(
          scenarios.map(({ trouble }) => trouble),
          (trouble) => library.trouble[trouble],
        )}
      />
      <Question
        {...ask('level')}
        options={optionsOf<ScenarioCard['level']>(
          scenarios.map(({ level }) => level),
          (level) => library.level[level],
        )}
      />
      <Question
        {...ask('length')}
        options={optionsOf<'short' | 'long'>(scenarios.map(lengthOf), (length) => texts[length])}
      />
      <Question
        {...ask('guideline')}
        options={optionsOf<GuidelineId>(
          scenarios.flatMap(({ trains }) => trains),
          (id) => guidelinesById[id].title,
        )}
      />
      <Question
        {...ask('progress')}
        options={optionsOf<Progress>(['new', 'unfinished'], (progress) => texts[progress])}
      />
    </fieldset>
  );
}

interface QuestionProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V | typeof any; readonly label: string }[];
  readonly value: V | typeof any;
  readonly onChange: (value: V | typeof any) => void;
}

function Question<V extends string>(props: QuestionProps<V>) {
  const { value, options } = props;
  const tellsApart = options.length > 2;
  // What an address asks can be taken back, sensible or not.
  return (tellsApart || value !== any) && <Select {...props} />;
}

function optionsOf<V extends string>(values: readonly V[], labelOf: (value: V) => string) {
  const options: { value: V | typeof any; label: string }[] = [...new Set(values)]
    .map((value) => ({ value, label: labelOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return [{ value: any, label: texts.any } as const, ...options];
}
