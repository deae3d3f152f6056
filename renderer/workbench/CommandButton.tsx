import { type CommandId, commands as declared } from '../../shared/commands.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import type { IconName } from '../ui/icons.tsx';
import { useKeys, useWorkbench } from './workbench-context.tsx';

interface Props {
  readonly id: CommandId;
  readonly icon: IconName;
  readonly pressed?: boolean;
}

/** A command as a button with a sign; its name and keys show on hover and are read out. */
export function CommandButton({ id, icon, pressed }: Props) {
  const t = useTranslate();
  const keys = useKeys(id);
  const { commands } = useWorkbench();
  const title = t(declared[id].title);
  return (
    <IconButton
      icon={icon}
      label={title}
      title={keys === null ? title : `${title} (${keys})`}
      pressed={pressed}
      onClick={() => commands.run(id)}
    />
  );
}
