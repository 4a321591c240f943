import type { ChangeClock } from '@/lib/read';
import type { Document, KeptDocument } from './document';
import type { DocumentStore } from './document-store';

/** With a copy in memory a reader waits this long for a renewal, in milliseconds. */
const patience = 3_000;
/** After a failure the next attempt waits this long. */
const pauseAfterFailure = 1_000;
/** Without word from the database for this long, what is in memory may be out of date. */
const trustFor = 4_000;
/** Of so many facts it is known when they changed. */
const mostFacts = 10_000;

interface Rendering {
  done: Promise<Document>;
  /** The count of changes when it began. */
  beganAt: number;
  /** Facts that changed since. */
  changed: Set<string>;
  /** Whether changes were followed all along. */
  isFollowed: boolean;
}

export interface DocumentKeeper {
  /** Immediate: a document that may be sent as it is. Starts no work. */
  peek(key: string): KeptDocument | undefined;
  /** The document in memory while it is true, else a new one; an old one only where rendering fails. */
  get(key: string, render: () => Promise<Document>): Promise<Document>;
  /** The follower has read all changes up to `at` (milliseconds of `Date.now()`). */
  follow(tags: readonly string[], at: number): void;
  /** Changes may have been missed. */
  lose(): void;
  /** The connection to the changes is lost, for now. */
  miss(): void;
  /** Whether the database answers, as far as is known. */
  isInTouch(): boolean;
  /** The same knowledge of changes, for what pages read. */
  clock: ChangeClock;
}

/**
 * Keeps documents true: one rendering at a time for a key, and none kept (nor given to somebody
 * who came after the change) that began before a change of one of its facts.
 */
export function createDocumentKeeper(store: DocumentStore): DocumentKeeper {
  /** The newest rendering of a key; older ones of it may still be under way. */
  const renderings = new Map<string, Rendering>();
  const underWay = new Set<Rendering>();
  let changeCount = 0;
  /** At which count each fact last changed, and before which count any may have. */
  const changedAt = new Map<string, number>();
  let unknownBefore = 0;
  let trustedUntil = 0;
  let isFollowing = false;
  let isInTouch = false;
  /** While the database is away one failure speaks for all pages. */
  let pausedUntil = 0;

  const isTrusted = () => Date.now() < trustedUntil;

  /** Counts every fact as changed now. */
  function forgetWhen() {
    changedAt.clear();
    unknownBefore = changeCount;
  }

  function finish(key: string, rendering: Rendering, document: Document) {
    pausedUntil = 0;
    if (!document.isKeepable) store.drop(key);
    else if (rendering.isFollowed && !document.tags.some((tag) => rendering.changed.has(tag))) {
      store.keep(document);
    }
  }

  function fail(key: string, error: unknown) {
    const retryFrom = Date.now() + pauseAfterFailure;
    if (!isTrusted()) pausedUntil = retryFrom;
    const old = store.find(key);
    if (!old) return;
    old.retryFrom = retryFrom;
    console.warn(`Documents: an old ${key} is served: ${error instanceof Error ? error.message : error}`);
  }

  function start(key: string, render: () => Promise<Document>): Rendering {
    const rendering: Rendering = {
      done: render(),
      beganAt: changeCount,
      changed: new Set(),
      isFollowed: isFollowing,
    };
    renderings.set(key, rendering);
    underWay.add(rendering);
    rendering.done
      .then(
        (document) => finish(key, rendering, document),
        (error: unknown) => fail(key, error),
      )
      .finally(() => {
        underWay.delete(rendering);
        if (renderings.get(key) === rendering) renderings.delete(key);
      });
    return rendering;
  }

  /** Joins the rendering under way, unless a change came after it began: it may not show the change. */
  function renew(key: string, render: () => Promise<Document>): Promise<Document> {
    const current = renderings.get(key);
    return current?.beganAt === changeCount ? current.done : start(key, render).done;
  }

  function peek(key: string): KeptDocument | undefined {
    const document = store.find(key);
    if (document === undefined) return undefined;
    const now = Date.now();
    // While one request's renewal is under way, all others need not wait for the server.
    const until = renderings.has(key) ? document.freshUntil : document.renewFrom;
    return now < until && now < trustedUntil ? document : undefined;
  }

  return {
    isInTouch: () => isInTouch && isTrusted(),
    clock: {
      now: () => (isFollowing && isTrusted() ? changeCount : null),
      hasChanged: (tags, since) =>
        since < unknownBefore || tags.some((tag) => (changedAt.get(tag) ?? 0) > since),
    },
    miss() {
      isInTouch = false;
    },
    peek,
    async get(key, render) {
      const fresh = peek(key);
      if (fresh) return fresh;
      const old = store.find(key);
      if (!old) return renew(key, render);
      const now = Date.now();
      if (now < old.retryFrom || (now < pausedUntil && !isTrusted())) return old;
      const renewal = renew(key, render);
      if (now < old.freshUntil && isTrusted()) {
        renewal.catch(() => undefined);
        return old;
      }
      return withPatience(renewal, old);
    },
    follow(tags, at) {
      isFollowing = true;
      isInTouch = true;
      trustedUntil = at + trustFor;
      if (tags.length === 0) return;
      changeCount += 1;
      if (changedAt.size > mostFacts) forgetWhen();
      for (const tag of tags) changedAt.set(tag, changeCount);
      for (const { changed } of underWay) for (const tag of tags) changed.add(tag);
      store.outdate(tags);
    },
    lose() {
      changeCount += 1;
      forgetWhen();
      for (const rendering of underWay) rendering.isFollowed = false;
      store.outdateAll();
    },
  };
}

/** The renewed document, or the old one where the renewal fails or takes too long. */
async function withPatience(renewal: Promise<Document>, old: Document): Promise<Document> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Document>((resolve) => {
    timer = setTimeout(resolve, patience, old);
  });
  try {
    return await Promise.race([renewal.catch(() => old), late]);
  } finally {
    clearTimeout(timer);
  }
}
