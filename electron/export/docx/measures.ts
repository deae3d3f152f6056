/** What Word measures in: a twentieth of a point. */
export const twipsPerMm = 1440 / 25.4;
/** CSS pixels, in which pictures are as large as in the preview. */
export const pixelsPerMm = 96 / 25.4;

/** A4 with margins of 25 mm. */
export const page = { width: 210, height: 297, margin: 25 } as const;
export const room = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin } as const;

/** How far a list's or a quote's text stands in from what is around it, in twips. */
export const step = 420;

export const toTwips = (mm: number) => Math.round(mm * twipsPerMm);
