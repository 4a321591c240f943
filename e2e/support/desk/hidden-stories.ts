import type { SavedArticle } from '@/lib/articles/writing/schema';
import { paragraphs } from '@/lib/articles/writing/test-text';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import type { DeskSession } from './desk-session';

/** Words by which a hidden story is known: `word` is in its texts alone, `topic` is what somebody looks for. */
export interface HiddenWords {
  word: string;
  topic: string;
}

/** The states in which a story is nobody's but the desk's, and how it comes to each. */
export const hiddenStates: Record<string, (desk: DeskSession, saved: SavedArticle) => Promise<unknown>> = {
  draft: async () => undefined,
  'in review': (desk, { id, version }) =>
    desk.act('askReviewAction', { id, version, reviewerId: null, note: '' }),
  scheduled: (desk, { id, version }) =>
    desk.act('scheduleArticleAction', {
      id,
      version,
      kind: 'publish',
      at: wallTimeIn(defaultTimeZone, new Date(Date.now() + 24 * 60 * 60 * 1000)),
    }),
  'taken down': async (desk, { id, version }) => {
    await desk.act('publishArticleAction', { id, version });
    await desk.act('unpublishArticleAction', { id, version });
  },
  archived: (desk, { id, version }) => desk.act('archiveArticleAction', { id, version }),
};

export const writeHidden = (
  desk: DeskSession,
  { word, topic }: HiddenWords,
  slug: string,
  heroMediaId: number,
) =>
  desk.save({
    headline: `A ${word} story`,
    standfirst: `Of ${topic}, ${word}.`,
    section: 'policy',
    slug,
    tags: [`${topic} people`],
    heroMediaId,
    heroAlt: `A ${word} picture`,
    body: paragraphs(`All that is ${word} of ${topic}.`),
  });

/** Every list and search at which somebody without the right could come upon a story. */
export function listDoors({ topic }: HiddenWords): string[] {
  const month = new Date().toISOString().slice(0, 7).replace('-', '/');
  return [
    ...['/', '/policy', '/policy/page/2', `/policy/${month}`, `/tags/${topic}-people`, '/about/corrections'],
    ...[`/search?q=${topic}`, `/api/search/suggest?q=${topic.slice(0, 5)}`],
    ...['/feed.xml', '/feed.json', '/policy/feed.xml', '/sitemap.xml', '/sitemaps/articles-1.xml'],
    ...['/sitemaps/tags-1.xml', '/news-sitemap.xml'],
    ...[
      '/api/v1/articles?limit=100',
      '/api/v1/articles?section=policy',
      `/api/v1/articles?tag=${topic}-people`,
    ],
    ...['/admin', '/admin/articles', `/admin/articles?search=${topic}`, '/admin/articles?status=scheduled'],
    ...['/admin/articles?status=archived', '/admin/calendar', '/admin/calendar?view=week', '/admin/activity'],
    ...[`/admin/api/find?q=${topic}`, '/admin/media', '/admin/promos'],
  ];
}

/** Every address at which somebody could look for one story. */
export const ownDoors = ({ id, slug }: SavedArticle): string[] => [
  ...[`/policy/${slug}`, `/express-entry/${slug}`, `/policy/${slug}?preview=1`, `/policy/${slug}.rsc`],
  ...[`/api/v1/articles/policy/${slug}`, `/og/articles/${id}-000000000000.png`, `/preview/${id}`],
  ...[
    `/admin/articles/${id}`,
    `/admin/articles/${id}/revisions`,
    `/admin/articles/${id}/revisions?from=1&to=1`,
  ],
];
