import type { FetchDrawing } from './drawing-panel.tsx';

/** The graph library and the layout come with the drawing, and with nothing else. */
export const fetchDrawing: FetchDrawing = async () => {
  try {
    const { MapDrawing } = await import('./map-drawing.tsx');
    return MapDrawing;
  } catch {
    // Offline, or a new version was published: the panel says so, and the outline stays.
    return null;
  }
};
