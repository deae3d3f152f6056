import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the window stood when it was last closed, in display-independent pixels. */
export const WindowState = z.object({
  bounds: z.object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(480).max(20_000),
    height: z.number().int().min(320).max(20_000),
  }),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

export const minimumSize = { width: 640, height: 420 };
const firstSize = { width: 1360, height: 860 };
/** So much of the window's top must be on a display that the user can take hold of it. */
const graspable = { width: 120, height: 40 };

/** Where the window shall stand: without `x` and `y` the system centres it. */
export type Placement = Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>;

/**
 * The remembered place, as far as today's displays allow: a window on a display that was unplugged comes back
 * centred, and none is larger than the display it is on.
 * @param areas the work areas of the displays, the primary one first
 */
export function placement(state: WindowState | undefined, areas: readonly Rectangle[]): Placement {
  const home = state && areas.find((area) => canGrasp(state.bounds, area));
  const area = home ?? areas[0];
  const { width, height } = state?.bounds ?? firstSize;
  const size = {
    width: Math.max(minimumSize.width, Math.min(width, area?.width ?? width)),
    height: Math.max(minimumSize.height, Math.min(height, area?.height ?? height)),
  };
  return home && state ? { ...size, x: state.bounds.x, y: state.bounds.y } : size;
}

function canGrasp(window: Rectangle, area: Rectangle): boolean {
  const seen = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const top = window.y >= area.y && window.y + graspable.height <= area.y + area.height;
  return top && seen >= graspable.width;
}
