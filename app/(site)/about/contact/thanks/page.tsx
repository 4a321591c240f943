import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head';
import { contactPath } from '@/lib/reports/schema';
import { Frame } from '../../../frame';

export const metadata: Metadata = { title: 'Thank you for your report', robots: { index: false } };

export default function ThanksPage() {
  return (
    <Frame path={`${contactPath}/thanks`} current="/about">
      <div className="answer" id="answer">
        <PageHead
          kicker={<a href={contactPath}>Contact</a>}
          title="Thank you"
          standfirst="Your report is with the newsroom."
        />
        <div className="prose-page">
          <p>
            We check it against the official source. If a figure or a sentence was wrong, the page says so
            once it is mended, and a figure is listed under <a href="/about/corrections">corrections</a>.
          </p>
        </div>
      </div>
    </Frame>
  );
}
