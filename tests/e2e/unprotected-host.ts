/** A name that leads to this machine and that browsers do not trust as they trust "localhost". */
export const unprotectedHost = 'unprotected.test';
