import { LRUCache } from 'lru-cache';
import type { Document, KeptDocument } from './document';

/** Texts that depend on the time are renewed after this, in any case. */
const freshFor = 60_000;
const renewAfter = 50_000;

export interface DocumentStore {
  find(key: string): KeptDocument | undefined;
  keep(document: Document): void;
  drop(key: string): void;
  /** A copy that is older than a change stays, for the time when rendering fails. */
  outdate(tags: Iterable<string>): void;
  outdateAll(): void;
  readonly size: number;
}

/** Documents in memory, bounded by their bytes, found by key and by the facts that they were made of. */
export function createDocumentStore(maxBytes: number): DocumentStore {
  const byTag = new Map<string, Set<KeptDocument>>();

  const forget = (document: KeptDocument) => {
    for (const tag of document.tags) {
      const documents = byTag.get(tag);
      documents?.delete(document);
      if (documents?.size === 0) byTag.delete(tag);
    }
  };
  const kept = new LRUCache<string, KeptDocument>({
    maxSize: maxBytes,
    sizeCalculation: (document) => document.weight,
    dispose: forget,
  });
  const outdateOne = (document: KeptDocument) => {
    document.renewFrom = 0;
    document.freshUntil = 0;
    document.retryFrom = 0;
  };

  return {
    find: (key) => kept.get(key),
    keep(document) {
      const now = Date.now();
      const entry = { ...document, renewFrom: now + renewAfter, freshUntil: now + freshFor, retryFrom: 0 };
      kept.set(entry.key, entry);
      if (kept.peek(entry.key) !== entry) return;
      for (const tag of entry.tags) {
        const documents = byTag.get(tag);
        if (documents) documents.add(entry);
        else byTag.set(tag, new Set([entry]));
      }
    },
    drop: (key) => {
      kept.delete(key);
    },
    outdate(tags) {
      for (const tag of tags) for (const document of byTag.get(tag) ?? []) outdateOne(document);
    },
    outdateAll() {
      for (const document of kept.values()) outdateOne(document);
    },
    get size() {
      return kept.size;
    },
  };
}
