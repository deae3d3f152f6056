/** Puts text on the clipboard. False where neither way is allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without the permission the older way still works, since it runs on the user's own click.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** What one paste gives to an editor that takes formatted text, and what to any other. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts text that is still being made on the clipboard: browsers want to be asked within the user's own click. False where
 * neither way is allowed; rejects where the text could not be made.
 */
export async function copyRich(made: Promise<RichText>): Promise<boolean> {
  const blob = (type: 'text/html' | 'text/plain', part: keyof RichText) => {
    const content = made.then((rich) => new Blob([rich[part]], { type }));
    // The caller hears of it from `made`; a browser that refuses at once would leave this one unheard.
    content.catch(() => {});
    return content;
  };
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') }),
    ]);
    return true;
  } catch {
    return copyByEvent(await made);
  }
}

function copyByEvent({ html, text }: RichText): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Ours alone: the editor would put its own selection there.
    event.stopImmediatePropagation();
    taken = true;
  };
  window.addEventListener('copy', give, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return copied && taken;
}
