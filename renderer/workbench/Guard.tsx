import './guard.css';
import { Component, type ReactNode } from 'react';
import { useTranslate } from '../i18n/locale.tsx';
import { useWorkbench } from './workbench-context.tsx';

/**
 * Keeps a fault of one part of the page to that part. The texts live outside the page's parts, so they stay, and
 * are saved as before.
 */
export function Guard({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const { client } = useWorkbench();
  const log = (error: Error) => {
    const message = (error.stack ?? error.message).slice(0, 4000);
    client.call('log.write', { level: 'error', message }).catch(() => {});
  };
  return (
    <Boundary
      log={log}
      fallback={(error, retry) => (
        <div className="guard" role="alert">
          <p>{t('workbench.fault')}</p>
          <p className="guard__reason">{error.message}</p>
          <button type="button" className="button" onClick={retry}>
            {t('workbench.fault.retry')}
          </button>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}

interface Props {
  readonly log: (error: Error) => void;
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** React knows boundaries only as classes. */
class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error): void {
    this.props.log(error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: null })) : this.props.children;
  }
}
