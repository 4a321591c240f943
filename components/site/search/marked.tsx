import type { TextPart } from '@/lib/search/schema';

/** A text in which the words that were looked for are marked. */
export function Marked({ parts }: { parts: TextPart[] }) {
  return parts.map(({ at, text, isMarked }) => (isMarked ? <mark key={at}>{text}</mark> : text));
}
