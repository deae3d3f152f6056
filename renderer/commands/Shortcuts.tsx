import './shortcuts.css';
import type { ReactNode } from 'react';
import { type CommandId, commandIds, commands as declared, type MenuId } from '../../shared/commands.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogHead } from '../workbench/DialogHead.tsx';
import { useKeys, useWorkbench } from '../workbench/workbench-context.tsx';
import { fixedKeys, fixedKeysHere } from './fixed-keys.ts';
import { showKeys } from './keys.ts';

const menus: readonly MenuId[] = ['file', 'edit', 'table', 'view', 'go', 'help'];

const places = ['text', 'cells', 'lists'] as const;

/** Every command and its keys, by menu, and then what keys do by themselves, by place. */
export function Shortcuts() {
  const t = useTranslate();
  const { about, dialogs } = useWorkbench();
  const isHere = (id: CommandId) => about.host === 'desktop' || !('desktopOnly' in declared[id]);
  return (
    <DialogBox label={t('workbench.shortcuts')} onClose={dialogs.close}>
      <DialogHead title={t('workbench.shortcuts')} />
      {menus.map((menu) => (
        <Section key={menu} title={t(`workbench.shortcuts.${menu}`)}>
          {commandIds
            .filter((id) => declared[id].menu === menu && isHere(id))
            .map((id) => (
              <Shortcut key={id} id={id} />
            ))}
        </Section>
      ))}
      {places.map((place) => (
        <Section key={place} title={t(`keys.${place}`)}>
          {fixedKeys[place].map((keys) => (
            <Row key={keys.title} title={t(keys.title)}>
              {fixedKeysHere(keys, about).map((one) => (
                <kbd key={one}>{showKeys(one, about)}</kbd>
              ))}
            </Row>
          ))}
        </Section>
      ))}
    </DialogBox>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="shortcuts">
      <h3 className="shortcuts__menu">{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Shortcut({ id }: { id: CommandId }) {
  const t = useTranslate();
  const keys = useKeys(id);
  return (
    <Row title={t(declared[id].title)}>
      {keys ? <kbd>{keys}</kbd> : <span className="dialog__hint">{t('workbench.shortcuts.inPalette')}</span>}
    </Row>
  );
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="shortcuts__row">
      <dt>{title}</dt>
      <dd className="shortcuts__keys">{children}</dd>
    </div>
  );
}
