/**
 * Whether a key press belongs to an input method that is still composing a syllable. 229 is what browsers send
 * for such keys; Safari and older Chromium send it without `isComposing` for the key that ends a composition.
 */
export function isComposing(press: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}
