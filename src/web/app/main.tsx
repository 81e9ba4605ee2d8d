import '#web/ui/styles/reset.css';
import '#web/ui/styles/tokens.css';
import '#web/ui/styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { portraitUrl } from 'virtual:portraits';
import { scenarios } from 'virtual:scenarios';
import { openRunChannel } from '#web/runs/run-channel.ts';
import { createResumeMarks } from '#web/runs/resume-marks.ts';
import { browserIds } from '#web/runs/run-id.ts';
import { createRunStore } from '#web/runs/run-store.ts';
import { App } from './app.tsx';
import { createPreferencesStore, findStorage } from './preferences.ts';
import { followTheme } from './theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

const storage = findStorage();
const preferences = createPreferencesStore(storage);
followTheme(preferences, document.documentElement);

createRoot(root).render(
  <StrictMode>
    <App
      basePath={import.meta.env.BASE_URL.replace(/\/$/, '')}
      preferences={preferences}
      wiring={{
        scenarios,
        runs: createRunStore({ channel: openRunChannel(), ...browserIds }),
        marks: createResumeMarks(storage),
        ids: browserIds,
        clock: () => performance.now(),
        portraitUrl,
      }}
    />
  </StrictMode>,
);
