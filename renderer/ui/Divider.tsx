import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import './divider.css';
import { clamp, moveByKey, type Range } from './divider.ts';

interface Props extends Range {
  readonly label: string;
  /** The id of the pane that grows with the value. */
  readonly controls: string;
  readonly orientation: 'vertical' | 'horizontal';
  /** How much the value grows for each pixel to the right or down. */
  readonly perPixel: (divider: HTMLElement) => number;
  /** The value on its way. */
  readonly onMove: (value: number) => void;
  /** The value that stays. */
  readonly onDone: (value: number) => void;
}

/** A line between two panes, to be dragged, or moved by arrow keys when it has the focus. */
export function Divider({ label, controls, orientation, perPixel, onMove, onDone, ...range }: Props) {
  const drag = useRef<{ start: number; from: number; scale: number } | null>(null);
  const vertical = orientation === 'vertical';
  const along = (event: PointerEvent) => (vertical ? event.clientX : event.clientY);
  const percent = range.max <= 1;
  const shown = (value: number) => Math.round(percent ? value * 100 : value);

  const valueAt = (event: PointerEvent) => {
    const { start, from, scale } = drag.current!;
    return clamp(from + (along(event) - start) * scale, range);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveByKey(event.key, range, vertical ? 'ArrowRight' : 'ArrowUp');
    if (next === null) return;
    event.preventDefault();
    onDone(next);
  };

  return (
    <hr
      className={`divider divider--${orientation}`}
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={orientation}
      aria-valuenow={shown(range.value)}
      aria-valuemin={shown(range.min)}
      aria-valuemax={shown(range.max)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onDone(range.reset)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { start: along(event), from: range.value, scale: perPixel(event.currentTarget) };
      }}
      onPointerMove={(event) => {
        if (drag.current) onMove(valueAt(event));
      }}
      onPointerUp={(event) => {
        if (!drag.current) return;
        const value = valueAt(event);
        drag.current = null;
        onDone(value);
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
    />
  );
}
