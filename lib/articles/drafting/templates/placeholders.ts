import type { BodyNode } from '@/lib/blocks/body';
import type { StoryFacts } from '../facts';
import { blockPlaceholders } from './values/block-placeholders';
import { conditions } from './values/conditions';
import { figurePlaceholders } from './values/figure-placeholders';
import { wordPlaceholders } from './values/word-placeholders';

/** Words stand anywhere, figures in sentences of the body, blocks alone; a condition shows nothing and decides. */
export type PlaceholderKind = 'words' | 'figure' | 'block' | 'when';

const groups = {
  words: wordPlaceholders,
  figure: figurePlaceholders,
  block: blockPlaceholders,
  when: conditions,
} as const;

interface Known {
  name: string;
  kind: PlaceholderKind;
  means: string;
}

/** Every placeholder there is, with what it means: the desk's list. */
export const placeholders: Known[] = Object.entries(groups).flatMap(([kind, group]) =>
  Object.entries(group).map(([name, { means }]) => ({ name, kind: kind as PlaceholderKind, means })),
);
export const placeholderNames = placeholders.map(({ name }) => name);

const kindByName = new Map(placeholders.map(({ name, kind }) => [name, kind]));

/** What a placeholder is; null where there is none of this name. */
export function placeholderKindOf(name: string): PlaceholderKind | null {
  return kindByName.get(name) ?? null;
}

/** A placeholder's value: words, a node of a sentence, blocks, '' for a condition that holds; null for none. */
export function findPlaceholder(name: string, facts: StoryFacts): string | BodyNode | BodyNode[] | null {
  switch (placeholderKindOf(name)) {
    case 'words':
      return wordPlaceholders[name]?.find(facts) ?? null;
    case 'figure':
      return figurePlaceholders[name]?.find(facts) ?? null;
    case 'block': {
      const blocks = blockPlaceholders[name]?.find(facts) ?? [];
      return blocks.length > 0 ? blocks : null;
    }
    case 'when':
      return conditions[name]?.find(facts) ? '' : null;
    default:
      return null;
  }
}
