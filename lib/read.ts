/** What a public read gives: plain data, and the tags of the facts that it was made of. */
export interface Read<T> {
  data: T;
  /** Names of `contentTags`; a document made of the data carries them. */
  tags: string[];
}

/** The tags of several reads, each once, for `<DocumentTags>`. */
export function tagsOf(...reads: Pick<Read<unknown>, 'tags'>[]): string[] {
  return [...new Set(reads.flatMap((read) => read.tags))];
}

/** What this process knows of changes to content: said by the follower of `content_changes`. */
export interface ChangeClock {
  /** Raised by each batch of changes that was read; null while they are not followed. */
  now(): number | null;
  /** Whether one of these facts changed after the count was `since`. */
  hasChanged(tags: readonly string[], since: number): boolean;
}

// One process holds the pages' bundle and the layer in front of it: they share no module.
const holder = globalThis as typeof globalThis & { cinChangeClock?: ChangeClock | null };

/** Sets the process's clock; null where nothing follows the changes: then nothing is kept. */
export function setChangeClock(clock: ChangeClock | null): void {
  holder.cinChangeClock = clock;
}

interface KeptRead {
  read: Read<unknown>;
  /** The count of changes before it was read. */
  since: number;
  until: number;
}

/** In milliseconds: a change that named no fact is seen by then. */
const usuallyKeptFor = 10_000;
const kept = new Map<string, KeptRead>();

/**
 * A read that every page repeats (the newest draws, the sections), done once until one of its facts
 * changes. As true as the documents themselves: a page made of it carries its tags, so that word of a
 * change which comes during the rendering outdates both.
 * @param name of the read and all that it depends on; of these there are few.
 * @param keptFor milliseconds, for what goes on without a change that names it (counts of readers).
 */
export async function keepRead<T>(
  name: string,
  load: () => Promise<Read<T>>,
  keptFor = usuallyKeptFor,
): Promise<Read<T>> {
  const clock = holder.cinChangeClock;
  const since = clock?.now() ?? null;
  if (!clock || since === null) return load();
  const known = kept.get(name);
  if (known && Date.now() < known.until && !clock.hasChanged(known.read.tags, known.since)) {
    return known.read as Read<T>;
  }
  const read = await load();
  kept.set(name, { read, since, until: Date.now() + keptFor });
  return read;
}
