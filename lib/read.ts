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
