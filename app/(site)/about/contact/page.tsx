import { PageHead } from '@/components/site/page-head';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';

const description = 'How to reach the newsroom, and how to report an error.';
export const metadata = pageMetadata({ title: 'Contact', description, path: '/about/contact' });

export default async function ContactPage() {
  const { siteName, postalAddress } = (await siteData()).settings;
  return (
    <Frame path="/about/contact" current="/about">
      <PageHead kicker={<a href="/about">About us</a>} title="Contact" standfirst={description} />
      <div className="prose-page">
        {postalAddress ? (
          <>
            <h2>By post</h2>
            <p>
              {siteName}, {postalAddress}
            </p>
          </>
        ) : (
          <p>The newsroom has not published a postal address yet.</p>
        )}
        <h2>Report an error</h2>
        <p>
          A wrong figure matters more to us than anything else on this site. Tell us the page, the figure and
          what it should be; a link to the official source helps. We check it against the source, correct the
          record, and say so on every page that shows it. What we corrected is listed under{' '}
          <a href="/about/corrections">corrections</a>.
        </p>
      </div>
    </Frame>
  );
}
