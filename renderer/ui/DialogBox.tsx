import './dialog.css';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  /**
   * `picker` hangs from the top like a palette, `menu` too but narrow; `sheet` stands in the middle, and `desk` too but
   * takes most of the window.
   */
  readonly shape?: 'picker' | 'menu' | 'sheet' | 'desk';
  readonly role?: 'alertdialog';
  /** A selector of what gets the focus first; otherwise the first control does. */
  readonly focus?: string;
  readonly children: ReactNode;
}

/** A modal dialog of the browser's own kind: it keeps the focus, and gives it back where it was. */
export function DialogBox({ label, onClose, shape = 'sheet', role, focus, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  // Before the element leaves the page: only an element in the page gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current!;
    dialog.showModal();
    if (focus) dialog.querySelector<HTMLElement>(focus)?.focus();
    return () => dialog.close();
  }, [focus]);
  return (
    <dialog
      ref={element}
      role={role}
      className={`dialog dialog--${shape}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        // The dialog's own box is filled by its content: what hits the element itself is the veil around it.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog__body">{children}</div>
    </dialog>
  );
}
