import { formatDate, formatTime, plural } from './locale.ts';

const calls = { one: 'call', other: 'calls' };

/** Texts of the page about what this browser keeps. */
export const data = {
  title: 'Your data',
  heading: 'Your data',
  lead: 'Everything you do here stays in this browser. Take it with you as a file, bring it back, or delete it.',
  when: (time: number) => `${formatDate(time)}, ${formatTime(time)}`,
  kept: {
    heading: 'What is kept here',
    calls: 'Calls',
    lastSaved: 'Last saved',
    lastBackup: 'Last backup',
    nothing: 'Nothing yet',
    never: 'Never',
    unreadable: (count: number) =>
      `${plural(count, calls)} here cannot be read and will not be in a backup. Deleting everything below removes ${count === 1 ? 'it' : 'them'}, too.`,
    safe: 'The browser keeps this until you delete it.',
    unsafe:
      'The browser may clear this when the device runs short of room, or after weeks without a visit.',
    ask: 'Ask it to keep everything',
    refused: 'The browser said no. A backup file is the safe way.',
  },
  backup: {
    heading: 'Backup',
    lead: 'One file with your calls, notes, goals, settings and the scenarios they were played with.',
    make: 'Save a backup file',
    made: 'The backup is in your downloads.',
  },
  bring: {
    heading: 'Bring in a file',
    lead: 'A backup, or a single call that somebody sent you. You see what would change before it does.',
    choose: 'Choose a file',
    reading: 'Reading and checking the file…',
    problems: {
      tooLarge: 'This file is over 200 MB, far more than calls take. Nothing was changed.',
      foreign: 'This is no file from Even Keel. Choose one that ends in .json and was saved here.',
      newer:
        'A newer version of Even Keel wrote this file. Reload the page to update, then try again.',
      unreadable: 'The file could not be read from the disk. Choose it again.',
    },
    damaged: (at: string) =>
      `Something in this file is not as Even Keel writes it (at ${at}). Nothing was changed. Save it anew where it came from.`,
    preview: (name: string) => `In ${name}`,
    madeAt: (time: number) => `Saved on ${formatDate(time)}`,
    added: (count: number) => `${plural(count, calls)} that you do not have here`,
    extended: (count: number) =>
      `${plural(count, calls)} that went on elsewhere: the longer one stays`,
    doubled: (count: number) =>
      `${plural(count, calls)} played on in two ways: both stay, as two calls`,
    known: (count: number) => `${plural(count, calls)} that you have already`,
    unplayable: (count: number) =>
      `${plural(count, calls)} left out: the scenario is missing from the file, or is not sound`,
    nothing: 'There is nothing new in it.',
    settings: 'Use the settings of the file, too',
    take: 'Bring it in',
    leave: 'Leave it',
    done: (count: number) => `Done. ${plural(count, calls)} brought in or added to.`,
  },
  list: {
    heading: 'Your calls',
    none: 'No calls yet. They will be listed here once you have played one.',
    finished: 'Finished',
    unfinished: 'Not finished',
    fork: 'Fork',
    save: 'Save as a file',
    saveOf: (call: string) => `Save as a file: ${call}`,
    remove: 'Delete',
    removeOf: (call: string) => `Delete: ${call}`,
    withNotes: 'Put my notes and my own reaction into files of single calls',
    removed: 'The call is deleted.',
  },
  confirm: {
    close: 'Close',
    one: 'Delete this call?',
    oneText: (call: string) =>
      `${call} goes with its notes and its debrief. It cannot be brought back, unless it is in a backup.`,
    all: 'Delete everything?',
    allText: (count: number) =>
      `All ${plural(count, calls)}, notes, goals and settings go from this browser. They cannot be brought back, unless they are in a backup.`,
    yes: 'Delete',
    no: 'Keep',
  },
  all: {
    heading: 'Delete everything',
    lead: 'For a shared computer, or a fresh start.',
    button: 'Delete everything…',
    done: 'Everything is deleted.',
  },
  failed:
    'The browser did not let this be done. Nothing was changed. Check that site data is allowed and that there is room, then try again.',
  unavailable: {
    title: 'What is kept here cannot be read',
    text: 'This browser does not let the page read its data: a private window, blocked site data or another tab with another version can be the reason. Nothing is lost.',
    retry: 'Try again',
  },
} as const;
