type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

type World = { fakeStorage?: { listeners: Set<Listener>; areas: Map<string, Area> } };

/** One for all copies of this file: a test that restarts the background loads its modules anew. */
const world = globalThis as World;
world.fakeStorage ??= { listeners: new Set(), areas: new Map() };
const { listeners, areas } = world.fakeStorage;

/** One area of extension storage: holds clones, tells of changes, and can be made to fail. */
class Area {
  items: Items = {};
  /** What every call throws while it is set. */
  broken: Error | null = null;
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  async get(keys: string | string[] | null = null): Promise<Items> {
    this.throwIfBroken();
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => Object.hasOwn(this.items, key));
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.items[key]])));
  }

  async set(items: Items): Promise<void> {
    this.throwIfBroken();
    Object.assign(this.items, structuredClone(items));
    this.tell(Object.keys(items));
  }

  async remove(keys: string | string[]): Promise<void> {
    this.throwIfBroken();
    for (const key of [keys].flat()) delete this.items[key];
    this.tell([keys].flat());
  }

  tell(keys: string[]): void {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: this.items[key] }]));
    for (const listener of listeners) listener(changes, this.name);
  }

  private throwIfBroken(): void {
    if (this.broken) throw this.broken;
  }
}

function area(name: string): Area {
  const found = areas.get(name) ?? new Area(name);
  areas.set(name, found);
  return found;
}

export const local = area('local');
export const session = area('session');
export const managed = area('managed');

/** The browser seam with storage only. */
export const browser = {
  storage: {
    local,
    session,
    managed,
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
};

/** As on a new profile. */
export function emptyStorage(): void {
  for (const one of areas.values()) {
    one.items = {};
    one.broken = null;
  }
  listeners.clear();
}

/** As when the browser is closed and opened again. */
export function restartBrowser(): void {
  session.items = {};
  listeners.clear();
}
