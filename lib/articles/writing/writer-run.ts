/** An open editor, and its count of writes. */
export interface WriterTab {
  tab: string;
  count: number;
}

interface StoredRun {
  version: number;
  writtenIn: string | null;
  writtenFrom: number | null;
  writtenTo: number | null;
  writtenCount: bigint | null;
}

/** What an article's row remembers of the editor that wrote it last. */
export function runOf(writer: WriterTab | null, from: number, to: number) {
  return {
    writtenIn: writer?.tab ?? null,
    writtenFrom: writer && from,
    writtenTo: writer && to,
    writtenCount: writer && BigInt(writer.count),
  };
}

/**
 * How a write stands to what is stored. `next` may be written. One whose answer was lost or is
 * slow is followed by another of the same editor with the same version: that is `next` too, as
 * long as nobody else wrote meanwhile; an earlier write that arrives after a later one is
 * `overtaken`. Anything else is `stale`. `from` is where the editor's unbroken run begins.
 */
export function judgeWrite(
  stored: StoredRun,
  version: number,
  writer: WriterTab | null,
): { kind: 'next'; from: number } | { kind: 'overtaken' } | { kind: 'stale' } {
  const { writtenFrom, writtenTo } = stored;
  const isOwn = writer !== null && stored.writtenIn === writer.tab && writtenTo === stored.version;
  if (isOwn && writtenFrom !== null && version >= writtenFrom && version <= stored.version) {
    const isLate = BigInt(writer.count) <= (stored.writtenCount ?? 0n);
    return isLate ? { kind: 'overtaken' } : { kind: 'next', from: writtenFrom };
  }
  return version === stored.version ? { kind: 'next', from: version } : { kind: 'stale' };
}
