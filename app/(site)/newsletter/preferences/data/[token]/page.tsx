import type { Metadata } from 'next';
import { getData } from '@/lib/newsletter/preferences/get-data';
import { tokenPath } from '@/lib/newsletter/schema';
import { AnswerPage } from '../../../answer-page';
import { UnknownLink } from '../../../unknown-link';

export const metadata: Metadata = { title: 'Your data', robots: { index: false } };

export default async function DataPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const path = tokenPath('preferences/data', token);
  const data = await getData(token);
  if (!data) return <UnknownLink path={path} />;
  return (
    <AnswerPage
      path={path}
      title="Your data"
      standfirst="All that we keep with your address: your choices, and when and where you agreed or left."
    >
      <p>
        <a className="button" href={`${path}/file.json`} download="my-newsletter-data.json">
          Download it as a file
        </a>
      </p>
      <p>The link works for one day. The file is JSON, which any text program opens.</p>
    </AnswerPage>
  );
}
