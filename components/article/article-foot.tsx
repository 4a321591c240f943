import { ReportLink } from '@/components/reports/report-link';
import type { ArticleView } from '@/lib/articles/schema';

const shareTo = (url: string, title: string) => {
  const [u, t] = [encodeURIComponent(url), encodeURIComponent(title)];
  return [
    { name: 'Email', href: `mailto:?subject=${t}&body=${u}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${t}%20${u}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${u}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${u}` },
    { name: 'X', href: `https://x.com/intent/post?text=${t}&url=${u}` },
  ];
};

interface ArticleFootProps {
  article: ArticleView;
  siteUrl: string;
  /** Where the newsroom stands in Google News; '' where it does not. */
  googleNewsUrl: string;
}

/** A story's tags, and plain links to hand it on: nothing of another site is loaded. */
export function ArticleFoot({ article, siteUrl, googleNewsUrl }: ArticleFootProps) {
  return (
    <footer className="article-foot">
      {article.tags.length > 0 && (
        <nav aria-label="Topics">
          <ul className="tags">
            {article.tags.map(({ slug, name, url }) => (
              <li key={slug}>
                <a href={url} rel="tag">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav aria-label="Share">
        <ul className="share">
          <li>Share:</li>
          {shareTo(`${siteUrl}${article.url}`, article.headline).map(({ name, href }) => (
            <li key={name}>
              <a href={href} rel="noopener nofollow">
                {name}
              </a>
            </li>
          ))}
          <li>
            <share-link url={`${siteUrl}${article.url}`} />
          </li>
        </ul>
      </nav>
      {googleNewsUrl && (
        <p>
          <a href={googleNewsUrl} rel="noopener nofollow">
            Add us to your Google News
          </a>
        </p>
      )}
      <ReportLink path={article.url} question="Something wrong on this page?" />
    </footer>
  );
}
