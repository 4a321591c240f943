import { CorrectionList } from '@/components/draws/record/correction-list';
import { PageHead } from '@/components/site/page-head';
import { listRecentCorrections } from '@/lib/draws/queries';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';

const description =
  'Every figure that we changed after it was out: what stood there, what is right, and why.';
export const metadata = pageMetadata({ title: 'Corrections', description, path: '/about/corrections' });

export default async function CorrectionsPage() {
  const [corrections, { settings }] = await Promise.all([listRecentCorrections(200), siteData()]);
  return (
    <Frame path="/about/corrections" current="/about" reads={[corrections]}>
      <PageHead kicker={<a href="/about">About us</a>} title="Corrections" standfirst={description} />
      {corrections.data.length > 0 ? (
        <CorrectionList corrections={corrections.data} timeZone={settings.timeZone} />
      ) : (
        <p>No figure has been corrected so far.</p>
      )}
    </Frame>
  );
}
