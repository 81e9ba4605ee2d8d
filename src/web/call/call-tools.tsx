import { call } from '#web/messages/call.ts';
import { Button } from '#web/ui/button.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import styles from './call-tools.module.css';

const texts = call.tools;

/** What opens over the call. Notepad and transcript stand beside it where there is room. */
export type CallTool = 'briefing' | 'notepad' | 'transcript' | 'settings';

interface CallToolsProps {
  /** How many facts the notepad keeps; null where nothing is to be noted yet. */
  readonly kept: number | null;
  readonly onOpen: (tool: CallTool) => void;
}

/** What can be opened beside the call. */
export function CallTools({ kept, onOpen }: CallToolsProps) {
  return (
    <div className={styles.tools} role="group" aria-label={texts.label}>
      <Button
        // Before the call it stands beside the page, where there is room.
        className={kept === null ? styles.narrow : undefined}
        onClick={() => onOpen('briefing')}
      >
        {texts.briefing}
      </Button>
      {kept !== null && (
        <>
          <Button className={styles.narrow} onClick={() => onOpen('notepad')}>
            {texts.notepad}
            {kept > 0 && (
              <>
                <span className={styles.count} aria-hidden="true">
                  {kept}
                </span>
                <VisuallyHidden>{texts.notepadCount(kept)}</VisuallyHidden>
              </>
            )}
          </Button>
          <Button className={styles.narrow} onClick={() => onOpen('transcript')}>
            {texts.transcript}
          </Button>
        </>
      )}
    </div>
  );
}
