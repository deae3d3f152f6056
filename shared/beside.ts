/** What is known of objects, kept beside them for as long as they live. `get` gives undefined where nothing is. */
export interface Beside<K extends object, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  /** Gives what is there; where nothing is, what `make` makes of the object. */
  keeper(make: (key: K) => V): (key: K) => V;
}

/** A constructor that gives back what it is given: a class on top of it puts its private field on any object. */
function given(key: object): object {
  return key;
}
const Given = given as unknown as new (key: object) => object;

/**
 * A place beside each object for what is worked out from it, as a WeakMap is one, but as a private field of the object:
 * a copy does not carry it, and nobody else sees it. A WeakMap that has grown old keeps whatever it holds until the
 * next full collection; here the work of an article that was checked and let go dies young with it, which in a run over
 * many articles is most of the time that collecting takes.
 */
export function beside<K extends object, V>(): Beside<K, V> {
  class Field extends Given {
    #value: V;

    constructor(key: K, value: V) {
      super(key);
      this.#value = value;
    }

    static get(key: K): V | undefined {
      return #value in key ? (key as unknown as Field).#value : undefined;
    }

    static set(key: K, value: V): void {
      if (#value in key) (key as unknown as Field).#value = value;
      else new Field(key, value);
    }

    static keeper(make: (key: K) => V): (key: K) => V {
      return (key) => {
        if (#value in key) return (key as unknown as Field).#value;
        const value = make(key);
        new Field(key, value);
        return value;
      };
    }
  }
  return Field;
}
