import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';
import './theme/forced-colors.css';
import { createRoot } from 'react-dom/client';
import { preferredLocale } from '../shared/i18n/index.ts';
import { App } from './app/App.tsx';
import { StartFailed } from './app/StartFailed.tsx';
import { createSession } from './editor/create-session.ts';
import { createClient } from './host/client.ts';
import { findHost } from './host/host-bridge.ts';
import { LocaleProvider } from './i18n/locale.tsx';
import { dressPage } from './theme/theme.ts';
import { Guard } from './workbench/Guard.tsx';
import { createWorkbench } from './workbench/workbench.ts';
import { WorkbenchProvider } from './workbench/workbench-context.tsx';

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
