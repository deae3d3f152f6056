import './start.css';
import { type CommandId, commands as declared } from '../../shared/commands.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { FolderChoice } from '../library/FolderChoice.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { useKeys, useWorkbench } from '../workbench/workbench-context.tsx';

/** What stands on the desk while no article is open: how to begin. */
export function Start() {
  const { library } = useWorkbench();
  const open = useStore(library, (state) => state.library !== null);
  return <div className="start">{open ? <NoDocument /> : <NoLibrary />}</div>;
}

function NoLibrary() {
  const t = useTranslate();
  return (
    <div className="start__sheet">
      <Icon name="tick" className="start__tick" />
      <h1 className="start__title">{t('workbench.start.title')}</h1>
      <p className="start__text">{t('workbench.start.text')}</p>
      <FolderChoice />
    </div>
  );
}

/** In a folder without an article there is nothing to find. */
const firstOfAll = ['file.new', 'file.add', 'view.palette', 'help.shortcuts'] as const;
const firstSteps = ['file.quickOpen', 'file.new', 'view.palette', 'help.shortcuts'] as const;

function NoDocument() {
  const t = useTranslate();
  const { library } = useWorkbench();
  const empty = useStore(library, (state) => !state.library?.reading && state.library?.articles.length === 0);
  return (
    <div className="start__sheet">
      <Icon name="tick" className="start__tick" />
      <h1 className="start__title">{t(empty ? 'workbench.noArticle' : 'workbench.noDocument')}</h1>
      <p className="start__text">{t(empty ? 'workbench.noArticle.text' : 'workbench.noDocument.text')}</p>
      <ul className="start__steps">
        {(empty ? firstOfAll : firstSteps).map((id) => (
          <Step key={id} id={id} />
        ))}
      </ul>
    </div>
  );
}

function Step({ id }: { id: CommandId }) {
  const t = useTranslate();
  const { commands } = useWorkbench();
  const keys = useKeys(id);
  return (
    <li>
      <button type="button" className="start__step" onClick={() => commands.run(id)}>
        <span>{t(declared[id].title)}</span>
        {keys && <kbd>{keys}</kbd>}
      </button>
    </li>
  );
}
