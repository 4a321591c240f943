import { ArticleCard } from '@/components/article/article-card';
import { CorrectedMark } from '@/components/draws/corrected-mark';
import { Scoreboard } from '@/components/draws/scoreboard';
import { StreamBoard } from '@/components/draws/stream-board';
import { Part } from '@/components/site/part';
import { getFrontPage } from '@/lib/articles/front-page';
import { listStreamStandings } from '@/lib/draws/lists/stream-standings';
import { Frame } from './frame';
import { FrontSections } from './front-sections';
import { siteData } from './site-data';

export const metadata = { alternates: { canonical: '/' } };

/** The newest round, the day's stories, where the cut-offs stand, and each section. */
export default async function FrontPage() {
  const [front, board, { settings, expressEntry }] = await Promise.all([
    getFrontPage(),
    listStreamStandings('express-entry'),
    siteData(),
  ]);
  const { lead, top, sections } = front.data;
  const { timeZone } = settings;
  const [latest] = expressEntry;
  return (
    <Frame path="/" reads={[front, board]}>
      <h1 className="visually-hidden">
        {settings.siteName}, {settings.tagline}
      </h1>
      <div className="stack">
        {latest && (
          <section aria-label="The newest Express Entry round">
            <Scoreboard draw={latest} />
            <CorrectedMark draw={latest} />
          </section>
        )}
        {lead && (
          <section className="front-top" aria-label="Top stories">
            <ArticleCard article={lead} timeZone={timeZone} size="lead" heading="h2" isFirst />
            <ul className="seconds">
              {top.map((article) => (
                <li key={article.id}>
                  <ArticleCard article={article} timeZone={timeZone} size="brief" />
                </li>
              ))}
            </ul>
          </section>
        )}
        {board.data.length > 0 && (
          <Part id="streams" title="Where the cut-offs stand" url="/draws">
            <StreamBoard rows={board.data.slice(0, 8)} scoreScale="CRS" />
          </Part>
        )}
        <FrontSections sections={sections} timeZone={timeZone} />
      </div>
    </Frame>
  );
}
