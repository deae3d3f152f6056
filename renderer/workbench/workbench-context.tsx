import { createContext, type ReactNode, useContext } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import { keysOf, showKeys } from '../commands/keys.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { useStore } from '../store.ts';
import type { Workbench } from './workbench-parts.ts';

const WorkbenchContext = createContext<Workbench | null>(null);

export function WorkbenchProvider({ workbench, children }: { workbench: Workbench; children: ReactNode }) {
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('useWorkbench is for components inside a WorkbenchProvider');
  return workbench;
}

/** The document in front, or null. */
export function useActiveDocument(): OpenDocument | null {
  const { documents } = useWorkbench();
  return useStore(documents, ({ tabs, active }) => tabs.find(({ id }) => id === active) ?? null);
}

/** The keys of a command as this machine's people write them; null where it has none. */
export function useKeys(id: CommandId): string | null {
  const { about } = useWorkbench();
  const keys = keysOf(id, about);
  return keys === null ? null : showKeys(keys, about);
}
