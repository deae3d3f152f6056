import { Menu } from 'electron';
import { type MenuModel, menuTemplate } from './menu-template.ts';

/**
 * Shows the application menu and keeps it true: the result shows it anew, for when the language or the list of
 * recent folders has changed.
 */
export function setUpMenu(model: () => MenuModel): () => void {
  const show = () => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model())));
  show();
  return show;
}
