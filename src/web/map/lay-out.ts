import { graphlib, layout } from '@dagrejs/dagre';
import type { StopKey } from '#engine/ways.ts';
import type { ScenarioMap } from './scenario-map.ts';

/** Of a stop's box, in rem. */
export const boxWidth = 13;
export const boxHeight = 6.5;

/** A place on the drawing, in rem. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands; the corner of the drawing is 0, 0. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of each stop's box. */
  readonly corners: ReadonlyMap<StopKey, Point>;
  /** The line of each way from box to box, by {@link pairKey}. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

export const pairKey = ({ from, to }: { readonly from: string; readonly to: string }) =>
  `${from} ${to}`;

/**
 * Places the stops of a variant from the first on top to the endings below. What is covered or picked moves nothing:
 * the same map always gets the same layout.
 */
export function layOut({ stops, pairs }: Pick<ScenarioMap, 'stops' | 'pairs'>): Layout {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 1.5, edgesep: 0.75, ranksep: 3.5 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of stops) graph.setNode(key, { width: boxWidth, height: boxHeight });
  // A stop that leads to itself needs no line.
  for (const { from, to } of pairs) if (from !== to) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    corners: new Map(
      stops.map(({ key }) => {
        const { x = 0, y = 0 } = graph.node(key);
        return [key, { x: x - boxWidth / 2, y: y - boxHeight / 2 }];
      }),
    ),
    lines: new Map(
      graph.edges().map(({ v, w }) => [pairKey({ from: v, to: w }), graph.edge(v, w).points ?? []]),
    ),
  };
}
