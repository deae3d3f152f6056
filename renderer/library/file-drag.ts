/** Whether files are dragged from outside, not an article of the list or some text. */
export function holdsFiles({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Keeps the page where files are dropped that nobody takes: a browser would leave it for one of them. */
export function stayOnDrop(window: Window): void {
  const stay = (event: DragEvent) => {
    if (!holdsFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'none';
  };
  window.addEventListener('dragover', stay);
  window.addEventListener('drop', stay);
}
