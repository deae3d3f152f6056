/** The one display that the stand-in pretends to have. */
export const workArea = { x: 0, y: 0, width: 1920, height: 1040 };

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea,
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
};

/** Electron's `screen`. */
export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};
