import { useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import { map as texts } from '#web/messages/map.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon, type IconName } from '#web/ui/icon.tsx';
import styles from './drawing-tools.module.css';
import { startOf } from './start-of.ts';

const { drawing } = texts;

interface DrawingToolsProps {
  readonly drawn: Parameters<typeof startOf>[0];
  readonly canvas: RefObject<HTMLDivElement | null>;
}

/** How much of the canvas one press moves. */
const stride = 0.4;

/** Everything that dragging and pinching do, as buttons. Nothing glides: each press is there at once. */
export function DrawingTools({ drawn, canvas }: DrawingToolsProps) {
  const flow = useReactFlow();
  const move = (right: number, down: number) => {
    const { x, y, zoom } = flow.getViewport();
    const { clientWidth = 0, clientHeight = 0 } = canvas.current ?? {};
    void flow.setViewport({
      x: x - right * stride * clientWidth,
      y: y - down * stride * clientHeight,
      zoom,
    });
  };
  const tools = [
    { name: drawing.closer, sign: '+', press: () => void flow.zoomIn() },
    { name: drawing.further, sign: '−', press: () => void flow.zoomOut() },
    { name: drawing.left, icon: 'back', press: () => move(-1, 0) },
    { name: drawing.right, icon: 'arrow', press: () => move(1, 0) },
    { name: drawing.up, icon: 'up', press: () => move(0, -1) },
    { name: drawing.down, icon: 'down', press: () => move(0, 1) },
  ] as const satisfies readonly {
    name: string;
    sign?: string;
    icon?: IconName | 'up';
    press: () => void;
  }[];
  return (
    <div className={styles.tools} role="group" aria-label={drawing.tools}>
      {tools.map((tool) => (
        <Button key={tool.name} aria-label={tool.name} title={tool.name} onClick={tool.press}>
          {'sign' in tool ? tool.sign : <Sign icon={tool.icon} />}
        </Button>
      ))}
      <Button onClick={() => void flow.fitView()}>{drawing.all}</Button>
      <Button
        onClick={() => void flow.setViewport(startOf(drawn, canvas.current?.clientWidth ?? 0))}
      >
        {drawing.start}
      </Button>
    </div>
  );
}

function Sign({ icon }: { readonly icon: IconName | 'up' }) {
  if (icon !== 'up') return <Icon name={icon} />;
  return (
    <span className={styles.up}>
      <Icon name="down" />
    </span>
  );
}
