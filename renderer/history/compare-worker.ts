import { createCompare } from '../../shared/diff/compare.ts';
import type { CompareReply, CompareRequest } from './comparison.ts';

const scope = self as unknown as {
  postMessage(reply: CompareReply): void;
  onmessage: ((event: { readonly data: CompareRequest }) => void) | null;
};
const compare = createCompare();

scope.onmessage = ({ data: { id, before, after } }) => {
  scope.postMessage({ id, diff: compare(before, after) });
};
