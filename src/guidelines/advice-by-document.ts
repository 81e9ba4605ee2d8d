import type { Advice } from './advice.ts';
import { clientsAdvice } from './advice-clients.ts';
import { fmiAdvice } from './advice-fmi.ts';
import { jarmanAdvice } from './advice-jarman.ts';
import { pattonAdvice } from './advice-patton.ts';
import { sparkAdvice } from './advice-spark.ts';
import type { DocumentKey } from './documents.ts';

/** Everything that the documents advise, in their order and in reading order; page furniture and thanks are left out. */
export const adviceByDocument: { readonly [Key in DocumentKey]: readonly Advice<Key>[] } = {
  jarman: jarmanAdvice,
  patton: pattonAdvice,
  spark: sparkAdvice,
  fmi: fmiAdvice,
  clients: clientsAdvice,
};
