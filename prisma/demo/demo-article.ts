import type { BodyNode } from '@/lib/blocks/body';
import type { AuthorSlug } from './authors';

/** Blocks that point at rows whose ids are known only when the demo content is loaded. */
export interface RowBlocks {
  seeAlso: (slug: string) => BodyNode;
  picture: (slug: string, caption: string) => BodyNode;
}

/** A story of the demo content. Figures of records stand in it as figure nodes, never as typed digits. */
export interface DemoArticle {
  section: 'express-entry' | 'pnp' | 'study' | 'work' | 'citizenship' | 'policy';
  slug: string;
  headline: string;
  standfirst: string;
  authors: AuthorSlug[];
  tags: string[];
  /** Instant, ISO 8601 in UTC. */
  publishedAt: string;
  /** A picture's slug. */
  hero: string;
  body: (blocks: RowBlocks) => BodyNode[];
}
