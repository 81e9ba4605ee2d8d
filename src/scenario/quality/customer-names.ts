import type { Scenario } from '#scenario/schema.ts';

/** The customer's names, as a learner would call them. */
export const customerNames = ({ customer }: Scenario): ReadonlySet<string> =>
  new Set(customer.name.split(/\s+/));
