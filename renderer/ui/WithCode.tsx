import type { ReactNode } from 'react';
import { codeParts } from './code-parts.ts';

/** A sentence of ours with the code in it set as code. */
export function WithCode({ text }: { readonly text: string }): ReactNode {
  return codeParts(text).map((part, i) => {
    const key = `${i} ${part}`;
    return i % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
