import {
  type Edge,
  type EdgeTypes,
  type Node,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
} from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { map as texts } from '#web/messages/map.ts';
import { DrawingTools } from './drawing-tools.tsx';
import './flow.css';
import { boxHeight, boxWidth, type Layout, layOut, pairKey } from './lay-out.ts';
import styles from './map-drawing.module.css';
import type { ScenarioMap } from './scenario-map.ts';
import { startOf } from './start-of.ts';
import { type StopBoxContent, StopBox } from './stop-box.tsx';
import type { MapView } from './view-map.ts';
import { WayLine, type WayLineContent } from './way-line.tsx';

export interface MapDrawingProps {
  readonly map: ScenarioMap;
  readonly view: MapView;
}

const nodeTypes: NodeTypes = { stop: StopBox };
const edgeTypes: EdgeTypes = { way: WayLine };

/** The map as a drawing. Assistive technology gets the outline, which says the same; the tools move the picture. */
export function MapDrawing({ map, view }: MapDrawingProps) {
  const canvas = useRef<HTMLDivElement>(null);
  // The size of a letter is the learner's; the library counts in pixels.
  const [rem] = useState(
    () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  );
  const layout = useMemo(() => layOut(map), [map]);
  const nodes = useMemo(() => nodesOf(view, layout, rem), [view, layout, rem]);
  const edges = useMemo(() => edgesOf(view, layout, rem), [view, layout, rem]);
  const [first] = map.stops;
  const corner = first === undefined ? undefined : layout.corners.get(first.key);
  const drawn = { width: layout.width * rem, start: ((corner?.x ?? 0) + boxWidth / 2) * rem };
  return (
    <ReactFlowProvider>
      <p className={styles.note}>{texts.drawing.same}</p>
      <DrawingTools drawn={drawn} canvas={canvas} />
      <div ref={canvas} className={styles.canvas} aria-hidden="true">
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onInit={({ setViewport }) => {
            const width = canvas.current?.clientWidth ?? 0;
            setViewport(startOf(drawn, width)).catch(() => null);
          }}
          minZoom={0.15}
          maxZoom={1.5}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          panActivationKeyCode={null}
          zoomActivationKeyCode={null}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
        />
      </div>
    </ReactFlowProvider>
  );
}

function nodesOf(view: MapView, { corners }: Layout, rem: number): Node[] {
  return view.stops.map((stop): Node<StopBoxContent> => {
    const { x, y } = corners.get(stop.key) ?? { x: 0, y: 0 };
    return {
      id: stop.key,
      type: 'stop',
      position: { x: x * rem, y: y * rem },
      width: boxWidth * rem,
      height: boxHeight * rem,
      data: { stop },
    };
  });
}

function edgesOf({ pairs }: MapView, { lines }: Layout, rem: number): Edge[] {
  return pairs.flatMap((pair): Edge<WayLineContent>[] => {
    const line = lines.get(pairKey(pair));
    if (line === undefined) return [];
    const points = line.map(({ x, y }) => ({ x: x * rem, y: y * rem }));
    const isShown = pair.visits.length > 0 || pair.isOnBest;
    return [
      {
        id: pairKey(pair),
        type: 'way',
        source: pair.from,
        target: pair.to,
        zIndex: isShown ? 1 : 0,
        data: { pair, points },
      },
    ];
  });
}
