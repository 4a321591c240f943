import { diffArrays, diffWordsWithSpace } from 'diff';
import type { BodyNode } from '@/lib/blocks/body';
import type { ArticleText } from '../schema';
import { type NodeWords, nodeWords } from './node-words';

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  words: string;
}

/** One part of a text that differs, with the words of both sides. */
export interface Change {
  label: string;
  kind: 'changed' | 'added' | 'removed';
  /** Beside the words: only the look, a link or a setting differs. */
  isLookOnly: boolean;
  pieces: Piece[];
}

/** How many parts of the body are the same, and what they say. */
export interface SameRun {
  same: number;
  parts: NodeWords[];
}

/** A run of the body: changed parts, or those that are the same. */
export type BodyRun = SameRun | Change;

export interface TextChanges {
  fields: Change[];
  body: BodyRun[];
  isSame: boolean;
}

/** The words of two texts as one line of pieces. */
export function comparePieces(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

export const fieldNames = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  section: 'Section',
  slug: 'Slug',
  authors: 'Authors',
  tags: 'Tags',
  heroMediaId: 'Picture above the text',
  heroAlt: 'Alt text',
  related: 'Continue reading',
} as const satisfies Record<Exclude<keyof ArticleText, 'body'>, string>;
export type FieldName = keyof typeof fieldNames;
export const fieldList = Object.keys(fieldNames) as FieldName[];

/** A field's value in words. */
export function fieldWords(text: Omit<ArticleText, 'body'>, name: FieldName): string {
  if (name === 'related') return text.related.map((id) => `Article ${id}`).join(', ');
  const value = text[name];
  if (Array.isArray(value)) return (name === 'tags' ? value.toSorted() : value).join(', ');
  return name === 'heroMediaId' && value ? `Picture ${value}` : `${value ?? ''}`.trim();
}

function nodeChange(before: BodyNode | undefined, after: BodyNode | undefined): Change {
  const [old, now] = [before && nodeWords(before), after && nodeWords(after)];
  const label = now && old && old.label !== now.label ? `${old.label} → ${now.label}` : (now ?? old)?.label;
  return {
    label: label ?? '',
    kind: old && now ? 'changed' : now ? 'added' : 'removed',
    isLookOnly: old !== undefined && now !== undefined && old.words === now.words,
    pieces: comparePieces(old?.words ?? '', now?.words ?? ''),
  };
}

/** Whether one part became the other: the same kind with some words in common. */
function isSamePart(before: BodyNode, after: BodyNode): boolean {
  if (before.type !== after.type) return false;
  const [old, now] = [nodeWords(before).words, nodeWords(after).words];
  const shared = comparePieces(old, now).filter(({ kind }) => kind === 'same');
  const common = shared.reduce((sum, { words }) => sum + words.trim().length, 0);
  return common * 3 >= Math.min(old.length, now.length);
}

/** Removed and added parts that stand together, each beside what it became. */
function pairUp(removed: BodyNode[], added: BodyNode[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const before of removed) {
    const place = added.findIndex((after, at) => at >= next && isSamePart(before, after));
    if (place < 0) {
      changes.push(nodeChange(before, undefined));
      continue;
    }
    for (const after of added.slice(next, place)) changes.push(nodeChange(undefined, after));
    changes.push(nodeChange(before, added[place]));
    next = place + 1;
  }
  return [...changes, ...added.slice(next).map((after) => nodeChange(undefined, after))];
}

/** A key that is the same for the same content, however the database ordered its names. */
export function nodeKey(node: unknown): string {
  return JSON.stringify(node, (_name, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function compareBodies(before: BodyNode[], after: BodyNode[]): BodyRun[] {
  const runs: BodyRun[] = [];
  let [old, now] = [0, 0];
  let removed: BodyNode[] = [];
  let added: BodyNode[] = [];
  const flush = () => {
    runs.push(...pairUp(removed, added));
    [removed, added] = [[], []];
  };
  for (const part of diffArrays(before.map(nodeKey), after.map(nodeKey))) {
    const count = part.value.length;
    if (part.removed) removed = before.slice(old, old + count);
    else if (part.added) added = after.slice(now, now + count);
    else {
      flush();
      runs.push({ same: count, parts: before.slice(old, old + count).map(nodeWords) });
    }
    if (!part.added) old += count;
    if (!part.removed) now += count;
  }
  flush();
  return runs;
}

/** What became of a text: each field that differs, and the body part by part, in reading order. */
export function compareTexts(before: ArticleText, after: ArticleText): TextChanges {
  const fields = fieldList.flatMap((name): Change[] => {
    const [old, now] = [fieldWords(before, name), fieldWords(after, name)];
    if (old === now) return [];
    const kind = !old ? 'added' : !now ? 'removed' : 'changed';
    return [{ label: fieldNames[name], kind, isLookOnly: false, pieces: comparePieces(old, now) }];
  });
  const body = compareBodies(before.body.content ?? [], after.body.content ?? []);
  const isSame = fields.length === 0 && body.every((run) => 'same' in run);
  return { fields, body, isSame };
}
