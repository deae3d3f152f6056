import type { ReactNode } from 'react';

interface Props {
  /** The control's. */
  readonly id: string;
  readonly label: string;
  /** What explains the control stands below it, not beside it. */
  readonly stacked?: boolean;
  readonly children: ReactNode;
}

/** A setting: what it is called, and its control. */
export function SettingsRow({ id, label, stacked = false, children }: Props) {
  return (
    <div className="settings__row">
      <label htmlFor={id}>{label}</label>
      <div className={stacked ? 'settings__control settings__control--stacked' : 'settings__control'}>
        {children}
      </div>
    </div>
  );
}
