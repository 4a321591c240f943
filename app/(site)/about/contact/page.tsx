import type { Metadata } from 'next';
import { ReportForm } from '@/components/reports/report-form';
import { PageHead } from '@/components/site/page-head';
import { aboutParameter, contactPath } from '@/lib/reports/schema';
import { readFormState } from '../../form-state';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';

const description = 'How to reach the newsroom, and how to report an error.';

type Props = { searchParams: Promise<{ about?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const metadata = pageMetadata({ title: 'Contact', description, path: contactPath });
  const { about } = await searchParams;
  return about ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

export default async function ContactPage({ searchParams }: Props) {
  const [{ about }, formState, { settings }] = await Promise.all([
    searchParams,
    readFormState('report-error'),
    siteData(),
  ]);
  const { siteName, postalAddress, contactAddress } = settings;
  return (
    <Frame path={contactPath} current="/about">
      <PageHead kicker={<a href="/about">About us</a>} title="Contact" standfirst={description} />
      <section className="report-part" id="report" aria-labelledby="report-title">
        <div className="prose-page">
          <h2 id="report-title">Report an error</h2>
          <p>
            A wrong figure matters more to us than anything else on this site. We check every report against
            the source, correct the record, and say so on every page that shows it. What we corrected is
            listed under <a href="/about/corrections">corrections</a>.
          </p>
        </div>
        <ReportForm formState={formState} about={aboutParameter.parse(about)} />
      </section>
      <div className="prose-page">
        {contactAddress && (
          <>
            <h2>By email</h2>
            <p>
              <a href={`mailto:${contactAddress}`}>{contactAddress}</a>
            </p>
          </>
        )}
        {postalAddress && (
          <>
            <h2>By post</h2>
            <p>
              {siteName}, {postalAddress}
            </p>
          </>
        )}
      </div>
    </Frame>
  );
}
