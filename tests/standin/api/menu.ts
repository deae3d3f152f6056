/** What an application says of a menu item. Everything it says stays readable on the item. */
export interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly type?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly submenu?: readonly Template[] | Menu;
  click?(item: MenuItem, window: unknown, event: object): void;
}

/** What the system does for an item with a role; a role that is missing here throws when it is clicked. */
export type Roles = Readonly<Record<string, () => void>>;

/** Electron's `MenuItem`, as data that can be clicked. */
export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly type: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | null;
  enabled: boolean;
  visible: boolean;
  readonly click: () => void;

  constructor(template: Template) {
    this.id = template.id;
    this.label = template.label ?? '';
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal');
    this.role = template.role;
    this.accelerator = template.accelerator;
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.submenu =
      template.submenu === undefined || template.submenu instanceof Menu
        ? (template.submenu ?? null)
        : Menu.buildFromTemplate(template.submenu);
    this.click = () => {
      if (!this.enabled) return;
      if (!template.role) return template.click?.(this, undefined, {});
      const act = Menu.roles[template.role];
      if (!act) throw new Error(`stand-in: the menu role ${template.role} does nothing here`);
      act();
    };
  }
}

/** Electron's `Menu`. */
export class Menu {
  static roles: Roles = {};
  static #application: Menu | null = null;

  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly Template[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
