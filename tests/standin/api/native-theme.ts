import { EventEmitter } from 'node:events';

type Source = 'system' | 'light' | 'dark';

/** Electron's `nativeTheme`. The system that it follows is a light one. */
export class NativeTheme extends EventEmitter {
  #source: Source = 'system';

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    const before = this.shouldUseDarkColors;
    this.#source = source;
    if (this.shouldUseDarkColors !== before) this.emit('updated', {});
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}
