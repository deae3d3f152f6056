import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { findingsHere } from '../../../renderer/problems/answers.ts';
import type { Finding } from '../../../shared/finding.ts';
import { message } from '../../../shared/i18n/index.ts';

const text = '목표주가는 120,000원이다.\n둘째 줄.\n';

const finding = (ruleId: string, words: string): Finding => {
  const from = text.indexOf(words);
  const span = { from, to: from + words.length };
  return { ruleId, severity: 'error', message: message('severity.error'), span, related: [] };
};
const findings = [
  finding('holdings', '목표주가는 120,000원'),
  finding('advice', '주가'),
  finding('other', '둘째'),
];

/** The rules of the findings at what is selected. */
function here(words: string, whole = true): readonly string[] {
  const anchor = text.indexOf(words);
  const selection = { anchor, head: whole ? anchor + words.length : anchor };
  const state = EditorState.create({ doc: text, selection });
  return findingsHere({
    view: { state },
    state: { get: () => ({ findings }) },
    locate: (span) => span,
  }).map(({ ruleId }) => ruleId);
}

describe('what is answered first', () => {
  it('is the finding that was gone to, which selects its words', () => {
    expect(here('주가')).toEqual(['advice', 'holdings']);
    expect(here('목표주가는 120,000원')).toEqual(['holdings', 'advice']);
  });

  it('is the first one where only the cursor stands there', () => {
    expect(here('주가', false)).toEqual(['holdings', 'advice']);
  });

  it('is what the line has where nothing stands at the cursor', () => {
    expect(here('줄.', false)).toEqual(['other']);
  });
});
