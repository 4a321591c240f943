import { ArticleRiver } from '@/components/article/cards/article-river';
import { DocumentTags } from '@/components/site/document-tags';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { SearchForm } from '@/components/site/search/search-form';
import { getMissing } from '@/lib/articles/article-page';
import { listLatestArticles } from '@/lib/articles/queries';
import type { Read } from '@/lib/read';
import { otherSpelling } from '@/lib/redirects/other-spelling';
import { Frame } from './frame';
import { siteData } from './site-data';

interface MissingProps {
  path: string;
  status?: 404 | 410;
  reads?: Pick<Read<unknown>, 'tags'>[];
}

const words = {
  404: {
    title: 'There is no page at this address',
    text: 'It may have been mistyped, or the link that led here was wrong.',
  },
  410: {
    title: 'This page is no longer here',
    text: 'The story at this address was taken down, and is not on this site under another.',
  },
};

/** What somebody may have looked for: the words of an address's last part. */
function wordsOf(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  return /^(?=.*[a-z]{3})[a-z0-9-]{1,100}$/.test(last) ? last.replaceAll('-', ' ').trim() : '';
}

/** Where no page stands: an old address leads on, and one in another spelling; any other one is told so. */
export async function Missing({ path, status = 404, reads = [] }: MissingProps) {
  const old = await getMissing(path);
  if (old.data.kind === 'moved')
    return <Frame path={path} reads={[...reads, old]} location={old.data.location} />;
  const spelled = old.data.kind === 'missing' && otherSpelling(path);
  // Without tags, so that it is kept nowhere: there is no end of spellings.
  if (spelled) return <DocumentTags tags={[]} location={spelled} />;
  return <Nothing path={path} status={old.data.kind === 'gone' ? 410 : status} reads={[...reads, old]} />;
}

/** A search for what the address says, the newest stories, ways on. */
async function Nothing({ path, status, reads }: Required<MissingProps>) {
  const { title, text } = words[status];
  const [newest, { settings }] = await Promise.all([listLatestArticles(4), siteData()]);
  return (
    <Frame
      path={path}
      current=""
      status={status}
      reads={[...reads, newest]}
      shown={newest.data}
      hasSearch={false}
    >
      <PageHead kicker={status === 404 ? 'Not found' : 'Gone'} title={title} standfirst={text} />
      <div className="stack">
        <SearchForm place="page" typed={wordsOf(path)} />
        {newest.data.length > 0 && (
          <Part id="newest" title="Newest stories">
            <ArticleRiver articles={newest.data} timeZone={settings.timeZone} heading="h3" />
          </Part>
        )}
        <Part id="ways-on" title="Ways on">
          <ul className="ways-on">
            <li>
              <a href="/">The front page</a>, with the day’s stories
            </li>
            <li>
              <a href="/draws/express-entry">Every Express Entry round</a> since 2015
            </li>
            <li>
              <a href="/draws/pnp">The provincial draws</a>
            </li>
            <li>
              <a href="/about/contact">Tell us</a> what you were looking for
            </li>
          </ul>
        </Part>
      </div>
    </Frame>
  );
}
