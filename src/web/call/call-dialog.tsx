import type { ReactNode } from 'react';
import { call } from '#web/messages/call.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import type { CallTool } from './call-tools.tsx';

const titles: Readonly<Record<CallTool, string>> = {
  briefing: call.tools.briefing,
  notepad: call.notepad.heading,
  transcript: call.transcript.heading,
  settings: call.tools.settings,
};

export interface CallDialogProps {
  /** What is open over the call; null when nothing is. */
  readonly tool: CallTool | null;
  readonly contents: Readonly<Record<CallTool, ReactNode>>;
  readonly onClose: () => void;
}

/** The one dialog of the call, with whatever was asked for in it. */
export function CallDialog({ tool, contents, onClose }: CallDialogProps) {
  return (
    <Dialog
      isOpen={tool !== null}
      title={tool === null ? '' : titles[tool]}
      closeLabel={call.tools.close}
      onClose={onClose}
    >
      {tool !== null && contents[tool]}
    </Dialog>
  );
}
