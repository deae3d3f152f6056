// Runs in the measured page before anything else: plain JavaScript, because what runs there is not compiled.
// A frame is over when a task posted from its animation callback runs.
const measured = { frame: [], preview: [] };
let pressed = 0;

function afterFrame(report) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = report;
    port2.postMessage(null);
  });
}

addEventListener(
  'keydown',
  (event) => {
    if (event.key.length !== 1) return;
    pressed = event.timeStamp;
    const began = pressed;
    afterFrame(() => measured.frame.push(performance.now() - began));
  },
  { capture: true },
);

/** Follows the preview's document; false where there is none. */
function watchPreview() {
  const body = document.querySelector('iframe')?.contentDocument?.body;
  if (!body) return false;
  new MutationObserver(() => {
    const began = pressed;
    if (began === 0) return;
    pressed = 0;
    afterFrame(() => measured.preview.push(performance.now() - began));
  }).observe(body, { childList: true, subtree: true, characterData: true });
  return true;
}

globalThis.tickmarkBench = { measured, watchPreview };
