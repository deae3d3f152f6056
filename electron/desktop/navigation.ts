import type { App, WebContents } from 'electron';

/** A wish of the page to show another address in one of its frames. */
interface Navigation {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/**
 * The workbench is one page that never leaves its address. Only an inner frame may show a document that the page
 * itself wrote (`srcdoc`), or an empty one. Links go out through `link.open`, never by navigating.
 */
export function mayNavigate({ url, isMainFrame }: Navigation): boolean {
  return !isMainFrame && (url === 'about:srcdoc' || url === 'about:blank');
}

/** Keeps every page of this application, present and future, where it is. */
export function setUpNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  const refuse = (wish: Navigation & { preventDefault(): void }) => {
    if (!mayNavigate(wish)) wish.preventDefault();
  };
  contents.on('will-frame-navigate', refuse);
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
