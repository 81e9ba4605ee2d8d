import { use } from 'react';
import { library } from '#web/messages/library.ts';
import { Notice } from '#web/ui/notice.tsx';
import type { EarlierRuns } from './scenario-results.ts';

/** Says why earlier results are missing; nothing when they are not. */
export function ResultsFailure({ failure }: Pick<EarlierRuns, 'failure'>) {
  const kind = use(failure);
  if (kind === null) return null;
  return (
    <Notice title={library.resultsFailed.title}>
      <p>{library.resultsFailed.text}</p>
      <p>{library.resultsFailed[kind]}</p>
    </Notice>
  );
}
