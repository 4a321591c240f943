import { FrontTop } from '@/components/article/cards/front-top';
import { Promo } from '@/components/blocks/promo';
import { CorrectedMark } from '@/components/draws/corrected-mark';
import { Scoreboard } from '@/components/draws/scoreboard';
import { StreamBoard } from '@/components/draws/stream-board';
import { JsonLd } from '@/components/site/json-ld';
import { Part } from '@/components/site/part';
import { getFrontPage } from '@/lib/articles/front-page';
import { todayIn } from '@/lib/dates';
import { listStreamStandings } from '@/lib/draws/lists/stream-standings';
import { getEnv } from '@/lib/env';
import { getFrontPromo } from '@/lib/promos/queries';
import { Frame } from './frame';
import { FrontSections } from './front-sections';
import { pageMetadata } from './page-metadata';
import { siteData } from './site-data';
import { siteJsonLd } from './structured-data/site-json-ld';

export async function generateMetadata() {
  const { siteName, tagline } = (await siteData()).settings;
  const title = tagline ? `${siteName}, ${tagline}` : siteName;
  const description = `Every round of invitations with its figures and corrections, and the stories about them. ${title}.`;
  return pageMetadata({ title: { absolute: title }, description, path: '/' });
}

/** The newest round, the day's stories, where the cut-offs stand, and each section. */
export default async function FrontPage() {
  const { settings, expressEntry } = await siteData();
  const [front, board, promo] = await Promise.all([
    getFrontPage(),
    listStreamStandings('express-entry'),
    getFrontPromo(todayIn(settings.timeZone)),
  ]);
  const { lead, top, sections } = front.data;
  const { timeZone, siteName, tagline } = settings;
  const [latest] = expressEntry;
  return (
    <Frame path="/" reads={[front, board, promo]}>
      <h1 className="visually-hidden">
        {siteName}, {tagline}
      </h1>
      <div className="stack">
        {latest && (
          <section aria-label="The newest Express Entry round">
            <Scoreboard draw={latest} />
            <CorrectedMark draw={latest} />
          </section>
        )}
        {lead && <FrontTop lead={lead} top={top} timeZone={timeZone} />}
        {board.data.length > 0 && (
          <Part id="streams" title="Where the cut-offs stand" url="/draws">
            <StreamBoard rows={board.data.slice(0, 8)} scoreScale="CRS" />
          </Part>
        )}
        {promo.data && <Promo data={promo.data} />}
        <FrontSections sections={sections} timeZone={timeZone} />
      </div>
      <JsonLd data={siteJsonLd({ url: getEnv().siteUrl, name: siteName, tagline })} />
    </Frame>
  );
}
