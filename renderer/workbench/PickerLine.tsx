import type { ReactNode } from 'react';
import { Marked } from './Marked.tsx';

interface Props {
  readonly title: string;
  /** Where in the title the query was found. */
  readonly hits: Parameters<typeof Marked>[0]['hits'];
  /** What tells it from others of its name. */
  readonly side: ReactNode;
  /** How many levels below the others it stands. */
  readonly indent?: number;
  readonly children?: ReactNode;
}

/** What stands in a row of a picker. */
export function PickerLine({ title, hits, side, indent = 0, children }: Props) {
  return (
    <>
      <span className="picker__main" style={{ paddingInlineStart: `${indent * 16}px` }}>
        <Marked text={title} hits={hits} />
      </span>
      <span className="picker__side">{side}</span>
      {children}
    </>
  );
}
