import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { answerArticle } from '@/lib/api/articles/answer-article';
import { listArticles } from '@/lib/api/articles/list-articles';
import { articlesQuery } from '@/lib/api/contract/article';
import { getArticle, getMissing } from '@/lib/articles/article-page';
import { archiveArticle } from '@/lib/articles/flow/archive/archive-article';
import { listStoryCorrections } from '@/lib/articles/flow/notes/notes';
import { endArticlePreviews } from '@/lib/articles/flow/previews/end-previews';
import { openArticlePreview } from '@/lib/articles/flow/previews/open-preview';
import { readPreview } from '@/lib/articles/flow/previews/read-preview';
import { askReview } from '@/lib/articles/flow/review/ask-review';
import { scheduleArticle } from '@/lib/articles/flow/schedule/schedule-article';
import { getFrontPage } from '@/lib/articles/front/front-page';
import { getAuthorPage, getSectionPage, getTagPage, listLatestArticles } from '@/lib/articles/queries';
import { countReads } from '@/lib/articles/reads/count-reads';
import { listMostRead } from '@/lib/articles/reads/most-read';
import { listRelatedArticles } from '@/lib/articles/related/list-related';
import { listArticlesUsing } from '@/lib/articles/where-used';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import type { ArticleText, SavedArticle } from '@/lib/articles/writing/schema';
import { testText } from '@/lib/articles/writing/test-text';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { getArticleComments } from '@/lib/comments/queries';
import { defaultTimeZone, wallTimeIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { getArticleFeed } from '@/lib/feeds/article-feed';
import { getNewsSitemap, getSitemap, getSitemapIndex } from '@/lib/feeds/sitemaps/queries';
import { getArticlePreview } from '@/lib/previews/queries';
import { search } from '@/lib/search/queries';
import { searchQuestion } from '@/lib/search/schema';
import { suggest } from '@/lib/search/suggest';

process.env.AUTH_SECRET = 'a secret of this test alone';
provideTestDatabase('reference');

/** A word that stands in every hidden story, and nowhere else. */
const word = 'zanzibarian';
const tag = { name: 'Zanzibarian nurses', slug: 'zanzibarian-nurses' };
const place = { month: null, page: 1 };
const zone = 'America/Toronto';

let author: StaffMember;
let stranger: StaffMember;
let open: SavedArticle;

const write = (text: Partial<ArticleText>) =>
  saveArticle(author, { id: null, version: null, text: testText(text) });
const writeHidden = (state: string) =>
  write({
    headline: `A ${word} story, ${state}`,
    standfirst: `Of ${word} nurses.`,
    tags: [tag.name],
    authors: ['zan'],
  });
const publish = ({ id, version }: SavedArticle) => publishArticle(author, { id, version });
const tomorrow = () => wallTimeIn(defaultTimeZone, new Date(Date.now() + 24 * 60 * 60 * 1000));

/** The states in which a story is nobody's but the desk's, and how it comes to each. */
const states: Record<string, () => Promise<SavedArticle>> = {
  draft: () => writeHidden('draft'),
  'in review': async () => {
    const { id, version } = await writeHidden('in review');
    return askReview(author, { id, version, reviewerId: null, note: '' });
  },
  scheduled: async () => {
    const { id, version } = await writeHidden('scheduled');
    return scheduleArticle(author, { id, version, kind: 'publish', at: tomorrow() });
  },
  'taken down': async () => {
    const out = await publish(await writeHidden('taken down'));
    return unpublishArticle(author, { id: out.id, version: out.version });
  },
  archived: async () => {
    const out = await publish(await writeHidden('archived'));
    const note = { kind: 'correction' as const, text: `Not ${word}.` };
    const noted = await publishArticle(author, { id: out.id, version: out.version, note });
    return archiveArticle(author, { id: noted.id, version: noted.version });
  },
};

/** Everything that a stranger, or a colleague without the right, can ask about a story. */
const doors: Record<string, (hidden: SavedArticle) => Promise<unknown>> = {
  'its page': ({ slug }) => getArticle('express-entry', slug),
  'an old address': ({ slug }) => getMissing(`/express-entry/${slug}`),
  'the page of another section': ({ slug }) => getArticle('pnp', slug),
  'the front page': () => getFrontPage(),
  'its section': () => getSectionPage('express-entry', place),
  'its author': () => getAuthorPage('zan', place),
  // What is asked for comes back as the name of the fact; the page itself says nothing.
  'its tag': async () => (await getTagPage(tag.slug, place)).data,
  'the newest': () => listLatestArticles(50),
  'the most read': () => listMostRead(50, zone),
  'related stories': ({ id }) =>
    listRelatedArticles({ id: open.id, related: [id], body: { type: 'doc' } }, 50),
  'a see-also': ({ id }) => showSeeAlso(id),
  'the feed': () => getArticleFeed(null),
  'its section’s feed': () => getArticleFeed('express-entry'),
  'the sitemap’s index': () => getSitemapIndex(),
  'the sitemap': () => getSitemap('articles-1.xml'),
  'the sitemap of tags': () => getSitemap('tags-1.xml'),
  'the news sitemap': () => getNewsSitemap(),
  'the API’s list': () => listArticles(articlesQuery.parse({})),
  'the API by tag': () => listArticles(articlesQuery.parse({ tag: tag.slug })),
  'the API’s article': async ({ slug }) => (await answerArticle('express-entry', slug)).text(),
  search: () =>
    search(searchQuestion.parse({ q: `${word} nurses` })).then(({ data }) => ({ ...data, question: '' })),
  suggestions: () => suggest('zanzi'),
  'its preview picture': ({ id }) => getArticlePreview(id),
  'its comments': ({ id }) => getArticleComments({ id, publishedAt: new Date().toISOString() }),
  corrections: () => listStoryCorrections(50),
  'where-used lists for a colleague': () =>
    listArticlesUsing(stranger, { kind: 'article', target: `${open.id}` }),
};

/** What readers see of a published story that points to it. */
async function showSeeAlso(articleId: number): Promise<unknown> {
  const body = { type: 'doc' as const, content: [{ type: 'see-also', attrs: { articleId } }] };
  const pointing = await publish(await write({ headline: `Points to ${articleId}`, body }));
  const { data } = await getArticle('express-entry', pointing.slug);
  return data.kind === 'found' && data.article.text;
}

const hidden = new Map<string, SavedArticle>();
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
  stranger = await addTestStaff('contributor', 'Con');
  await getDb().author.create({ data: { slug: 'zan', name: 'Zan' } });
  open = await publish(await write({ headline: 'A story that is out' }));
  for (const [state, make] of Object.entries(states)) {
    const story = await make();
    hidden.set(state, story);
    const counter = countReads();
    for (let times = 0; times < 9; times += 1) counter.count(`/express-entry/${story.slug}`);
    await counter.stop();
  }
}, 60_000);

/** All that is answered, as one text. */
const said = (answer: unknown) => JSON.stringify(answer ?? null).toLowerCase();

describe.each(Object.keys(states))('a story that is %s', (state) => {
  it.each(Object.keys(doors))('is not found through %s', async (door) => {
    const story = hidden.get(state);
    if (!story) throw new Error(state);
    // A refusal is an answer too.
    const answer = await doors[door]?.(story).catch((error: Error) => error.message);
    expect(said(answer)).not.toContain(word);
  });

  it('opens by a preview link, and by none once that has ended', async () => {
    const story = hidden.get(state);
    if (!story) throw new Error(state);
    const { path } = await openArticlePreview(author, { id: story.id });
    const token = path?.replace('/preview/', '') ?? '';
    expect(said((await readPreview(token)).data)).toContain(word);
    await getDb().articlePreview.updateMany({ data: { expiresAt: new Date() } });
    expect((await readPreview(token)).data).toEqual({ kind: 'gone' });
    await getDb().articlePreview.updateMany({ data: { expiresAt: new Date(Date.now() + 60_000) } });
    await endArticlePreviews(author, { id: story.id });
    expect((await readPreview(token)).data).toEqual({ kind: 'gone' });
  });
});

describe('a story that points to one that is not out', () => {
  it('keeps it without showing it, and shows it from the moment that it is out', async () => {
    const b = await write({ headline: 'The second part' });
    const body = { type: 'doc' as const, content: [{ type: 'see-also', attrs: { articleId: b.id } }] };
    const a = await publish(await write({ headline: 'The first part', body }));
    const view = async () => {
      const { data, tags } = await getArticle('express-entry', a.slug);
      return { text: data.kind === 'found' ? data.article.text : '', tags };
    };
    const before = await view();
    expect(before.text).not.toContain('The second part');
    await publish(b);
    expect((await view()).text).toContain('The second part');
    // Documents that are kept of A are dropped by what the publishing of B announces.
    const [change] = await getDb().contentChange.findMany({ orderBy: { id: 'desc' }, take: 1 });
    expect(before.tags.some((one) => change?.tags.includes(one))).toBe(true);
  });
});
