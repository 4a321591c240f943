import { MostRead } from '@/components/article/cards/most-read';
import { DrawTable } from '@/components/draws/draw-table';
import { LatestList } from '@/components/draws/latest-list';
import { SignUpForm } from '@/components/newsletter/sign-up-form';
import { Notice } from '@/components/site/notice';
import { Part } from '@/components/site/part';
import { TrendingSearches } from '@/components/site/search/trending-searches';
import { readFormState } from './form-state';
import { siteData } from './site-data';

interface RailProps {
  path: string;
  /** Stories that stand on the page already. */
  shown: { url: string }[];
  hasSignUp: boolean;
}

/**
 * What stands beside every page: the newest figures (but where the page lists them itself), the
 * newsletter, what others read and look for.
 */
export async function Rail({ path, shown, hasSignUp }: RailProps) {
  const [{ expressEntry, pnp, settings, mostRead, trending }, formState] = await Promise.all([
    siteData(),
    readFormState('subscribe'),
  ]);
  const isAbout = (place: string) => path.split('?')[0] === place;
  const shownUrls = new Set([path, ...shown.map(({ url }) => url)]);
  return (
    <aside className="rail" aria-label="Newest figures">
      {expressEntry.length > 0 && !isAbout('/draws/express-entry') && (
        <Part
          id="latest-express-entry"
          title="Recent Express Entry draws"
          more={{ name: 'All rounds since 2015', url: '/draws/express-entry' }}
        >
          <Notice text={settings.demoNotice} isQuiet />
          <DrawTable
            caption="Recent Express Entry draws"
            isCaptionHidden
            draws={expressEntry}
            scoreScale="CRS"
          />
        </Part>
      )}
      {hasSignUp && (
        <Part id="newsletter" title="The newsletter">
          <p className="plain">Every draw that counts, and what it means, by mail.</p>
          <SignUpForm formState={formState} page={path} isCompact />
        </Part>
      )}
      <MostRead articles={mostRead.filter(({ url }) => !shownUrls.has(url)).slice(0, 5)} />
      {pnp.length > 0 && !isAbout('/draws/pnp') && (
        <Part
          id="latest-pnp"
          title="Recent provincial draws"
          more={{ name: 'All provincial draws', url: '/draws/pnp' }}
        >
          <LatestList draws={pnp} />
        </Part>
      )}
      <TrendingSearches phrases={trending} />
    </aside>
  );
}
