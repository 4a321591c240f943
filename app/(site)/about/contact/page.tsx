import type { Metadata } from 'next';
import { ArticleBody } from '@/components/article/article-body';
import { ReportForm } from '@/components/reports/report-form';
import { PageHead } from '@/components/site/page-head';
import { aboutParameter, contactPath } from '@/lib/reports/schema';
import { readFormState } from '../../form-state';
import { Frame } from '../../frame';
import { siteData } from '../../site-data';
import { hasWords, pageWords, wordsMetadata } from '../page-words';

type Props = { searchParams: Promise<{ about?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const metadata = await wordsMetadata('contact');
  const { about } = await searchParams;
  return about ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

export default async function ContactPage({ searchParams }: Props) {
  const [words, { about }, formState, { settings }] = await Promise.all([
    pageWords('contact'),
    searchParams,
    readFormState('report-error'),
    siteData(),
  ]);
  const { title, standfirst, body } = words.data;
  const { siteName, postalAddress, contactAddress } = settings;
  return (
    <Frame path={contactPath} current="/about" reads={[words]}>
      <PageHead kicker={<a href="/about">About us</a>} title={title} standfirst={standfirst} />
      {hasWords(body) && <ArticleBody body={body} />}
      <section className="report-part" id="report" aria-labelledby="report-title">
        <div className="prose-page">
          <h2 id="report-title">Report an error</h2>
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
