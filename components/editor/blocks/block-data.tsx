'use client';

import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { BlockAttrs, BlockData, BlockName } from '@/lib/blocks/registry';
import { saysAllItself } from '@/lib/blocks/text/own-words';
import type { EditorActions } from '../doors';

type Known = { isLoaded: false } | { isLoaded: true; data: BlockData<BlockName> | null };
const loading: Known = { isLoaded: false };
const patienceMs = 15_000;
/** What the server fills in one answer. */
const mostAtOnce = 200;

/** What the records say about the blocks on screen. Questions of one moment go out together. */
export class BlockDataStore {
  private readonly known = new Map<string, Known>();
  /** How often the records answered: what was read before may be old. */
  answers = 0;
  private readonly listeners = new Set<() => void>();
  private waiting = new Map<string, { name: BlockName; attrs: Record<string, unknown> }>();

  constructor(
    private readonly fill: EditorActions['fillBlocks'],
    private readonly articleId: number | null,
  ) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get(key: string): Known {
    return this.known.get(key) ?? loading;
  }

  /** What a block shows, asked for where it is not known; undefined until there is an answer. */
  peek(name: BlockName, attrs: Record<string, unknown>): BlockData<BlockName> | null | undefined {
    const key = JSON.stringify([name, attrs]);
    this.ask(key, { name, attrs });
    const known = this.get(key);
    return known.isLoaded ? known.data : undefined;
  }

  /** Asks again for everything: records may have changed while the person was elsewhere. */
  refresh(): void {
    if (this.known.size === 0) return;
    if (this.waiting.size === 0) setTimeout(() => void this.flush(), 20);
    for (const key of this.known.keys()) {
      const [name, attrs] = JSON.parse(key) as [BlockName, Record<string, unknown>];
      this.waiting.set(key, { name, attrs });
    }
  }

  ask(key: string, block: { name: BlockName; attrs: Record<string, unknown> }): void {
    if (this.known.has(key)) return;
    this.known.set(key, loading);
    if (this.waiting.size === 0) setTimeout(() => void this.flush(), 20);
    this.waiting.set(key, block);
  }

  private async flush(): Promise<void> {
    const asked = [...this.waiting].slice(0, mostAtOnce);
    for (const [key] of asked) this.waiting.delete(key);
    if (this.waiting.size > 0) setTimeout(() => void this.flush(), 0);
    const blocks = asked.map(([, block]) => block);
    const result = await this.fill({ articleId: this.articleId, blocks }).catch(() => null);
    for (const [place, [key]] of asked.entries()) {
      // A question that failed may be asked again, after a while.
      if (!result?.ok) setTimeout(() => this.known.delete(key), patienceMs);
      else this.known.set(key, { isLoaded: true, data: result.value[place] ?? null });
    }
    this.answers += 1;
    for (const listener of this.listeners) listener();
  }
}

const context = createContext<BlockDataStore | null>(null);
export const BlockDataProvider = context.Provider;

export function useBlockDataStore(): BlockDataStore {
  const store = useContext(context);
  if (!store) throw new Error('a block stands outside of the editor');
  return store;
}

/** The data of several blocks of one kind, in their order; null where it is not loaded or there is none. */
export function useBlockDataMany<N extends BlockName>(
  name: N,
  list: BlockAttrs<N>[],
): (BlockData<N> | null)[] {
  const store = useBlockDataStore();
  const keys = JSON.stringify(list.map((attrs) => JSON.stringify([name, attrs])));
  // The store's own answers, as one text: it changes when one of them comes, or comes anew.
  const loaded = useSyncExternalStore(
    store.subscribe,
    () =>
      (JSON.parse(keys) as string[])
        .map((key) => Number(store.get(key).isLoaded))
        .join('')
        .concat(`:${store.answers}`),
    () => '',
  );
  useEffect(() => {
    for (const key of JSON.parse(keys) as string[]) {
      const [, attrs] = JSON.parse(key) as [N, BlockAttrs<N>];
      store.ask(key, { name, attrs });
    }
  }, [store, keys, name]);
  return useMemo(
    () =>
      (JSON.parse(keys) as string[]).map((key, place) => {
        const known = loaded[place] === '1' ? store.get(key) : loading;
        return known.isLoaded ? (known.data as BlockData<N> | null) : null;
      }),
    [store, keys, loaded],
  );
}

/** A block's data as the records have it now; `isLoaded` is false while it is asked for. */
export function useBlockData<N extends BlockName>(
  name: N,
  attrs: BlockAttrs<N>,
): { isLoaded: boolean; data: BlockData<N> | null } {
  const store = useBlockDataStore();
  const key = useMemo(() => JSON.stringify([name, attrs]), [name, attrs]);
  const known = useSyncExternalStore(
    store.subscribe,
    () => store.get(key),
    () => loading,
  );
  const isOwn = saysAllItself(name);
  useEffect(() => {
    if (!isOwn) store.ask(key, { name, attrs });
  }, [store, key, name, attrs, isOwn]);
  if (isOwn) return { isLoaded: true, data: {} as BlockData<N> };
  return known.isLoaded
    ? { isLoaded: true, data: known.data as BlockData<N> | null }
    : { isLoaded: false, data: null };
}
