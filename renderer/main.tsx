import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';
import { createRoot } from 'react-dom/client';
import { preferredLocale } from '../shared/i18n/index.ts';
import { App } from './app/App.tsx';
import { createClient } from './app/client.ts';
import { Guard } from './app/Guard.tsx';
import { findHost } from './app/host-bridge.ts';
import { StartFailed } from './app/StartFailed.tsx';
import { createWorkbench } from './app/workbench.ts';
import { WorkbenchProvider } from './app/workbench-context.tsx';
import { createSession } from './editor/create-session.ts';
import { LocaleProvider } from './i18n/locale.tsx';
import { dressPage } from './theme/theme.ts';

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  try {
    const { bridge, connected } = findHost(window);
    const client = createClient(bridge);
    const session = await client.call('session.start', {});
    const workbench = createWorkbench({ client, session, connected, window, createSession });
    dressPage(document.documentElement, workbench.theme, workbench.locale);
    root.render(
      <LocaleProvider locale={workbench.locale}>
        <WorkbenchProvider workbench={workbench}>
          <Guard>
            <App />
          </Guard>
        </WorkbenchProvider>
      </LocaleProvider>,
    );
  } catch (error) {
    root.render(<StartFailed error={error} locale={preferredLocale(navigator.languages)} />);
  }
}

void start();
