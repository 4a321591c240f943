import type { WriterTab } from '@/lib/articles/writing/writer-run';

function newId(): string {
  // crypto.randomUUID is missing where the desk is opened without https on a local network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const lockName = (tab: string) => `cin-editor-${tab}`;

/** This open editor: its name towards the server, and its count of writes. */
export class OpenTab {
  id = newId();
  private count = Date.now();

  private release = () => {};

  /** Lets the browser's other tabs know that it is open, until it is closed or lets go. */
  hold(): void {
    this.release();
    const isLetGo = new Promise<void>((resolve) => {
      this.release = resolve;
    });
    void navigator.locks?.request(lockName(this.id), () => isLetGo);
  }

  letGo(): void {
    this.release();
  }

  next(): WriterTab {
    this.count += 1;
    return { tab: this.id, count: this.count };
  }

  /** Goes on in place of an editor that was closed, so that what it sent last is known as one's own. */
  takeOver(id: string): void {
    this.id = id;
    this.hold();
  }
}

/** Calls back when another editor of this browser is closed or killed, until the signal ends the waiting. */
export async function whenTabLeaves(own: OpenTab, signal: AbortSignal, left: () => void): Promise<void> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  for (const { name = '' } of held) {
    if (!name.startsWith(lockName('')) || name === lockName(own.id)) continue;
    // It is given where the other lets go, and passed on at once.
    const gone = navigator.locks.request(name, { signal, mode: 'shared' }, left);
    gone.catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

/** The editors that are open in this browser. */
export async function listOpenTabs(): Promise<(id: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (id) => names.has(lockName(id));
}
