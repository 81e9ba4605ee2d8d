import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readBasePath } from '#cli/bundle/base-path.ts';
import { offline } from '#cli/bundle/offline/offline-plugin.ts';
import { portraits } from '#cli/bundle/portraits-plugin.ts';
import { recordedRuns } from '#cli/bundle/recorded-runs-plugin.ts';
import { scenarios } from '#cli/bundle/scenarios-plugin.ts';
import { securityMeta } from '#cli/bundle/security-meta.ts';

/**
 * What every page of the app needs: packages, and the smallest parts of ours that many chunks share. The drawing of
 * the map has a zustand of its own, which comes with it.
 */
const coreModules =
  /(?<!\/@xyflow\/react)\/node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store(?!.*with-selector)|xstate|zustand)\/|vite\/preload-helper|[\\/]src[\\/](?:engine[\\/]run|web[\\/](?:messages[\\/](?:faces|locale)|ui[\\/]join-classes))\./;

/** The debrief and its scoring in one piece, less what stands in its place and what only few open. */
const debriefModules =
  /[\\/]src[\\/](?:web[\\/](?:debrief[\\/](?!no-debrief|compare-|load-comparison|debrief-text|own-first-words|guided-help|mood-)|messages[\\/](?:debrief|goals)\.|app[\\/](?:debrief-route|cached-judge)\.)|engine[\\/](?:score|values|space|space-reading|state|table|table-parts|table-arrival|judged-table|topological|outlook|profile|continuation|compiled-condition|variables|liveness|layout|growing|number-set|grade|marks|replay)\.)/;

/** The mood curve, which a budget of the learner's route leaves out. */
const curveModules = /[\\/]src[\\/]web[\\/](?:debrief|messages)[\\/]mood-/;

/** Parts that several late screens share. */
const sharedModules =
  /[\\/]src[\\/](?:guidelines[\\/](?!tensions\.)|web[\\/](?:messages[\\/]marks|runs[\\/]use-refusal)\.|web[\\/]ui[\\/](?:back-link|badge|disclosure|mark-look|meter|notice|select)\.)/;

/** The library and the briefing, which follow each other. */
const startModules =
  /[\\/]src[\\/]web[\\/](?:briefing[\\/](?!drill-start|no-storage)|library[\\/]|messages[\\/](?:briefing|library|modes)\.|app[\\/](?:find-unfinished|storage-failure|read-earlier-runs|briefing-route|library-route)\.)/;

/** What a call needs once its first reply is given. */
const endModules =
  /[\\/]src[\\/]web[\\/](?:call[\\/](?:wrap-up|recap-card|run-over|call-dialog|call-trouble)|messages[\\/]call-(?:end|trouble)|ui[\\/]dialog)\./;

/** The runs of this browser, for whoever plays, judges or copies them. */
const storeModules =
  /\/node_modules\/idb\/|[\\/]src[\\/]web[\\/](?:app[\\/]open-run-store|runs[\\/](?:run-store|run-transactions|runs-database|run-channel|stored-run))\./;

/** Where `npm test` wants a report that it can count. */
const report = process.env['EVEN_KEEL_REPORT'];

export default defineConfig({
  base: readBasePath(process.env['BASE_PATH']),
  plugins: [react(), scenarios(), portraits(), recordedRuns(), securityMeta(), offline()],
  build: {
    target: 'es2023',
    // The content security policy allows no inline script and no data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // How long a plugin takes says nothing to whoever starts the app.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Left to itself the bundler cuts what the first page loads anyway into ever more pieces, which
      // compress worse (1.3 KB for five of them).
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'core', test: coreModules },
            { name: 'debrief', test: debriefModules },
            { name: 'curve', test: curveModules },
            { name: 'shared', test: sharedModules },
            { name: 'start', test: startModules },
            { name: 'end', test: endModules },
            { name: 'store', test: storeModules },
          ],
        },
      },
    },
  },
  test: {
    // A screen's test asks for a DOM by `// @vitest-environment jsdom` in its first line: starting
    // jsdom takes longer than most tests of the core.
    environment: 'node',
    allowOnly: false,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Proofs and generated runs share two cores with everything else that npm test starts.
    testTimeout: 20_000,
    // The default leaves a core idle.
    maxWorkers: '100%',
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
