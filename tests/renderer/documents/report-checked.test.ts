import { expect, it } from 'vitest';
import { reportChecked } from '../../../renderer/documents/report-checked.ts';
import type { DocumentState } from '../../../renderer/editor/session.ts';
import { createStore } from '../../../renderer/store.ts';
import type { Finding } from '../../../shared/finding.ts';
import { fakeClient, fakeSession, opened } from '../fakes.ts';

const finding = (severity: Finding['severity']): Finding => ({
  ruleId: 'prose/terms',
  severity,
  message: { key: 'severity.error' },
  span: { from: 0, to: 1 },
  related: [],
});

it('tells how many problems and errors a saved text has, once for each count', () => {
  const session = fakeSession(opened('a', '글'));
  const state = createStore<DocumentState>({ ...session.state.get(), checking: true });
  const client = fakeClient({ 'document.checked': () => ({}) });
  const end = reportChecked(client, { id: 'a', session: Object.assign(session, { state }) });
  const told = () => client.argsOf('document.checked').map(({ problems, errors }) => `${problems}/${errors}`);
  const change = (some: Partial<DocumentState>) => state.update((now) => ({ ...now, ...some }));

  change({ findings: [finding('error'), finding('info')] });
  expect(told()).toEqual([]);
  change({ checking: false });
  expect(told()).toEqual(['1/1']);
  change({ title: '제목' });
  expect(told()).toEqual(['1/1']);
  change({ dirty: true, findings: [] });
  expect(told()).toEqual(['1/1']);
  change({ dirty: false });
  expect(told()).toEqual(['1/1', '0/0']);
  end();
  change({ findings: [finding('warning')] });
  expect(told()).toEqual(['1/1', '0/0']);
});
