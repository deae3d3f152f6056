import './shortcuts.css';
import { type CommandId, commandIds, commands as declared, type MenuId } from '../../shared/commands.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { useKeys, useWorkbench } from '../workbench/workbench-context.tsx';

const menus: readonly MenuId[] = ['file', 'edit', 'table', 'view', 'go', 'help'];

/** Every command and its keys, by menu. */
export function Shortcuts() {
  const t = useTranslate();
  const { about, dialogs } = useWorkbench();
  const isHere = (id: CommandId) => about.host === 'desktop' || !('desktopOnly' in declared[id]);
  return (
    <DialogBox label={t('workbench.shortcuts')} onClose={dialogs.close}>
      <DialogHead title={t('workbench.shortcuts')} />
      {menus.map((menu) => (
        <section key={menu} className="shortcuts">
          <h3 className="shortcuts__menu">{t(`workbench.shortcuts.${menu}`)}</h3>
          <dl>
            {commandIds
              .filter((id) => declared[id].menu === menu && isHere(id))
              .map((id) => (
                <Shortcut key={id} id={id} />
              ))}
          </dl>
        </section>
      ))}
    </DialogBox>
  );
}

function Shortcut({ id }: { id: CommandId }) {
  const t = useTranslate();
  const keys = useKeys(id);
  return (
    <div className="shortcuts__row">
      <dt>{t(declared[id].title)}</dt>
      <dd>
        {keys ? (
          <kbd>{keys}</kbd>
        ) : (
          <span className="dialog__hint">{t('workbench.shortcuts.inPalette')}</span>
        )}
      </dd>
    </div>
  );
}
