import { ArticleBody } from '@/components/article/article-body';
import { ArticleFoot } from '@/components/article/article-foot';
import { ArticleHeader } from '@/components/article/article-header';
import { RelatedArticles } from '@/components/article/cards/related-articles';
import { contentsOf, withPartIds } from '@/components/article/contents/contents';
import { ContentsList } from '@/components/article/contents/contents-list';
import { CorrectionNotes } from '@/components/article/correction-notes';
import { StoryNotes } from '@/components/article/notes/story-notes';
import { Promo } from '@/components/blocks/promo';
import { JsonLd } from '@/components/site/json-ld';
import { listRelatedArticles } from '@/lib/articles/related/list-related';
import type { ArticleView } from '@/lib/articles/schema';
import { mostRelated } from '@/lib/articles/writing/schema';
import { articleLinksIn, pointersIn, promosIn } from '@/lib/blocks/filled-body';
import { getArticleComments } from '@/lib/comments/queries';
import { todayIn } from '@/lib/dates';
import { listCorrectionsOf } from '@/lib/draws/lists/corrections';
import { getEnv } from '@/lib/env';
import { getPromoAt } from '@/lib/promos/queries';
import type { Read } from '@/lib/read';
import { Frame } from '../../frame';
import { siteData } from '../../site-data';
import { articleJsonLd } from '../../structured-data/article-json-ld';
import { breadcrumbsJsonLd } from '../../structured-data/breadcrumbs-json-ld';
import { ArticleCommentsPart } from './article-comments';
import { articlePreview } from './article-metadata';

interface ArticlePageProps {
  article: ArticleView;
  read: Pick<Read<unknown>, 'tags'>;
  /** Where it is shown, if not at its own address. */
  path?: string;
}

/** A story with what was corrected in it, and stories to go on with. */
export async function ArticlePage({ article, read, path = article.url }: ArticlePageProps) {
  const [related, corrections, comments, preview, { settings }] = await Promise.all([
    listRelatedArticles(article, mostRelated),
    listCorrectionsOf(article.correctedDraws, article.publishedAt),
    getArticleComments(article),
    articlePreview(article),
    siteData(),
  ]);
  const { timeZone, siteName, tagline, googleNewsUrl } = settings;
  const promo = await getPromoAt('articles', todayIn(timeZone), promosIn(article.body));
  const { siteUrl } = getEnv();
  const { section } = article;
  const body = withPartIds(article.body);
  const site = { url: siteUrl, name: siteName, tagline };
  return (
    <Frame
      path={path}
      current={`/${section.slug}`}
      reads={[read, related, corrections, comments, promo]}
      shown={[article, ...pointersIn(article.body), ...articleLinksIn(article.body), ...related.data]}
    >
      <article>
        <ArticleHeader article={article} timeZone={timeZone} />
        <StoryNotes notes={article.notes} timeZone={timeZone} />
        <CorrectionNotes corrections={corrections.data} timeZone={timeZone} />
        <ContentsList entries={contentsOf(body, article.text)} />
        <ArticleBody body={body} />
        {promo.data && <Promo data={promo.data} />}
        <ArticleFoot article={article} siteUrl={siteUrl} googleNewsUrl={googleNewsUrl} />
      </article>
      {comments.data && path === article.url && (
        <ArticleCommentsPart article={article} comments={comments.data} timeZone={timeZone} />
      )}
      <RelatedArticles articles={related.data} timeZone={timeZone} />
      <JsonLd data={articleJsonLd(article, { corrections: corrections.data, preview, site })} />
      <JsonLd
        data={breadcrumbsJsonLd(siteUrl, [
          { name: section.name, path: `/${section.slug}` },
          { name: article.headline, path: article.url },
        ])}
      />
    </Frame>
  );
}
