import type { ArticleView } from '@/lib/articles/schema';
import type { DrawData } from '@/lib/blocks/draw-data';
import { asBlock, type FilledNode } from '@/lib/blocks/filled-body';
import { formatCalendarDate, formatDrawDate } from '@/lib/dates';
import { cardVersion, type PreviewCard } from './card';
import { figuresOf, flagOf } from './draw-card';

/** The draw that a story leads with: the first that it highlights. */
function leadingDraw(nodes: FilledNode[] = []): DrawData | null {
  for (const node of nodes) {
    const block = asBlock(node);
    if (block?.name === 'draw-highlight' && block.data && !block.data.isWithdrawn) return block.data;
  }
  return null;
}

interface Site {
  siteName: string;
  /** The newsroom's calendar date of an instant. */
  dayOf: (instant: string) => string;
}

/** The picture of a story: its headline, and the figures of the draw that it is about. */
export function articleCard(article: ArticleView, { siteName, dayOf }: Site): PreviewCard {
  const draw = leadingDraw(article.body.content);
  const day = formatCalendarDate(dayOf(article.publishedAt));
  const authors = article.authors.map(({ name }) => name).join(', ');
  return {
    siteName,
    kicker: article.section.name,
    headline: article.headline,
    figures: draw ? figuresOf(draw) : [],
    note: draw
      ? `${draw.programName} draw ${draw.number}, ${formatDrawDate(draw)}`
      : [authors, day].filter(Boolean).join(' · '),
    flag: draw ? flagOf(draw, dayOf) : '',
  };
}

/** Where the picture of a story is, under a name that changes with what it says. */
export function articlePreviewPath(article: Pick<ArticleView, 'id'>, card: PreviewCard): string {
  return `/og/articles/${article.id}-${cardVersion(card)}.png`;
}
