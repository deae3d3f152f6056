import type { ReactNode } from 'react';

interface Props {
  /** What a press does, shown on hover. */
  readonly title?: string;
  readonly pressed?: boolean;
  readonly opensDialog?: boolean;
  readonly className?: string;
  readonly onPress: () => unknown;
  readonly children: ReactNode;
}

/** A part of the status line that can be pressed. */
export function StatusButton({ title, pressed, opensDialog, className = '', onPress, children }: Props) {
  return (
    <button
      type="button"
      className={`status-line__item ${className}`}
      aria-pressed={pressed}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      title={title}
      onClick={() => void onPress()}
    >
      {children}
    </button>
  );
}
