import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { ArticleText } from '@/lib/articles/writing/schema';
import { listOpenTabs } from './open-tab';

/** A text as this browser keeps it until the server has it. */
export interface LocalCopy {
  staffId: string;
  /** Null for an article that was never saved. */
  articleId: number | null;
  /** The version that it grew from. */
  version: number | null;
  tab: string;
  /** When it was last typed in, in milliseconds. */
  at: number;
  text: ArticleText;
}

const keptMs = 30 * 24 * 60 * 60 * 1000;
let opened: UseStore | undefined;
function store(): UseStore {
  opened ??= createStore('cin-desk', 'article-copies');
  return opened;
}

/** Keeps a copy. A browser that keeps nothing (private, or full) loses only this. */
export async function keepCopy(copy: LocalCopy): Promise<boolean> {
  return set(copy.tab, copy, store()).then(
    () => true,
    () => false,
  );
}

export async function dropCopy(tab: string): Promise<void> {
  await del(tab, store()).catch(() => undefined);
}

/** A person's copies of an article that no open tab is writing on, newest first. */
export async function listCopies(staffId: string, articleId: number | null): Promise<LocalCopy[]> {
  const kept = await entries<string, LocalCopy>(store()).catch(() => []);
  const isOpen = await listOpenTabs();
  const now = Date.now();
  const copies = kept.map(([, copy]) => copy);
  for (const copy of copies) if (now - copy.at > keptMs) await dropCopy(copy.tab);
  return copies
    .filter((copy) => copy.staffId === staffId && copy.articleId === articleId)
    .filter((copy) => now - copy.at <= keptMs && !isOpen(copy.tab))
    .sort((a, b) => b.at - a.at);
}
