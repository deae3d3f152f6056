import { Icon, type IconName } from './icons.tsx';

interface Props {
  readonly icon: IconName;
  /** What the button does: read out, and shown on hover. */
  readonly label: string;
  /** What is shown on hover where that says more than the label. */
  readonly title?: string;
  readonly pressed?: boolean | undefined;
  readonly onClick: () => void;
}

/** A button that shows a sign only. */
export function IconButton({ icon, label, title = label, pressed, onClick }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={title}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
