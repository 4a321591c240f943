import { PageHead } from '@/components/site/page-head';
import { exampleAnswer } from '@/lib/api/openapi/reference';
import { getEnv } from '@/lib/env';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { ApiReference } from './api-reference';
import '@/components/site/reference/reference.css';

const title = 'Our records for programs and spreadsheets';
const description = 'Every draw with its source, and every story: as JSON and CSV, free and without a key.';
export const metadata = pageMetadata({ title, description, path: '/about/api' });

export default async function ApiPage() {
  const example = await exampleAnswer();
  return (
    <Frame path="/about/api" current="/about" reads={[example]}>
      <PageHead kicker={<a href="/about">About us</a>} title={title} standfirst={description} />
      <ApiReference siteUrl={getEnv().siteUrl} example={example.data} />
    </Frame>
  );
}
