import { bodyToText } from '@/lib/blocks/body-text';
import type { FilledBody, FilledNode } from '@/lib/blocks/filled-body';
import { toSlug } from '@/lib/slug';

/** A part of a story, by the heading that opens it. */
export interface ContentsEntry {
  id: string;
  title: string;
}

/** A story has a list of its parts from so many parts and words on. */
const fewestParts = 4;
const fewestWords = 400;

const titleOf = (heading: FilledNode) => bodyToText({ type: 'doc', content: [heading] });
const isPart = (node: FilledNode) => node.type === 'heading' && (node.attrs?.level ?? 2) === 2;

/** The body with an `id` on the heading of each part, made from its words, none of them twice. */
export function withPartIds(body: FilledBody): FilledBody {
  const taken = new Set<string>();
  const content = body.content?.map((node) => {
    if (!isPart(node)) return node;
    const stem = `part-${toSlug(titleOf(node)) || 'of-the-story'}`;
    let id = stem;
    for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
    taken.add(id);
    return { ...node, attrs: { ...node.attrs, id } };
  });
  return { ...body, content };
}

/** The parts of a long story, in their order; none of a short one. @param body with its ids. @param text its words. */
export function contentsOf(body: FilledBody, text: string): ContentsEntry[] {
  const parts = (body.content ?? []).flatMap((node) => {
    const title = isPart(node) ? titleOf(node) : '';
    return title ? [{ id: String(node.attrs?.id), title }] : [];
  });
  const words = text.split(/\s+/).filter(Boolean).length;
  return parts.length >= fewestParts && words >= fewestWords ? parts : [];
}
