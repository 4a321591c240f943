import '@/components/article/front/front.css';
import { FrontLatest } from '@/components/article/front/front-latest';
import { FrontSections } from '@/components/article/front/front-sections';
import { FrontTop } from '@/components/article/front/front-top';
import { Promo } from '@/components/blocks/promo';
import { FrontNumbers } from '@/components/draws/front/front-numbers';
import { FrontSignUp } from '@/components/newsletter/front-sign-up';
import { JsonLd } from '@/components/site/json-ld';
import { getFrontPage } from '@/lib/articles/front/front-page';
import { todayIn } from '@/lib/dates';
import { getFrontTrend } from '@/lib/draws/lists/front-trend';
import { listStreamStandings } from '@/lib/draws/lists/stream-standings';
import { getEnv } from '@/lib/env';
import { getPromoAt } from '@/lib/promos/queries';
import { readFormState } from './form-state';
import { Frame } from './frame';
import { NewestRound } from './newest-round';
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
  const { settings, expressEntry, mostRead } = await siteData();
  const [front, board, promo, formState] = await Promise.all([
    getFrontPage(mostRead),
    listStreamStandings('express-entry'),
    getPromoAt('front', todayIn(settings.timeZone)),
    readFormState('subscribe'),
  ]);
  const trend = await getFrontTrend(board.data);
  const { lead, seconds, latest, isWeek, sections } = front.data;
  const listed = [lead ?? [], seconds, latest, sections.map(({ articles }) => articles)].flat(2);
  const { timeZone, siteName, tagline } = settings;
  const [newest] = expressEntry;
  return (
    <Frame path="/" reads={[front, board, trend, promo]} shown={listed} hasSignUp={false}>
      <h1 className="visually-hidden">
        {siteName}, {tagline}
      </h1>
      <div className="stack front">
        {newest && <NewestRound draw={newest} board={board.data} />}
        {lead && <FrontTop lead={lead} seconds={seconds} timeZone={timeZone} />}
        <FrontLatest articles={latest} isWeek={isWeek} timeZone={timeZone} />
        <FrontNumbers board={board.data} trend={trend.data} />
        <FrontSignUp formState={formState} page="/" />
        <FrontSections sections={sections} timeZone={timeZone} />
        {promo.data && <Promo data={promo.data} />}
      </div>
      <JsonLd data={siteJsonLd({ url: getEnv().siteUrl, name: siteName, tagline })} />
    </Frame>
  );
}
