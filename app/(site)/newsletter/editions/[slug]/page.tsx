import type { Metadata } from 'next';
import { cache } from 'react';
import { ArticleBody } from '@/components/article/article-body';
import { PageHead } from '@/components/site/page-head';
import { formatInstant } from '@/lib/dates';
import { editionPath } from '@/lib/newsletter/editions/compose-edition';
import { getEditionPage } from '@/lib/newsletter/editions/queries';
import { Frame } from '../../../frame';
import { Missing } from '../../../missing';
import { missingMetadata, pageMetadata } from '../../../page-metadata';

const readEdition = cache(getEditionPage);
type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data: edition } = await readEdition((await params).slug);
  if (!edition) return missingMetadata;
  const { subject, previewText, url } = edition;
  return pageMetadata({ title: subject, description: previewText || subject, path: url });
}

export default async function EditionPage({ params }: Props) {
  const { slug } = await params;
  const read = await readEdition(slug);
  const path = editionPath(slug);
  if (!read.data) return <Missing path={path} reads={[read]} />;
  const { subject, previewText, sentAt, body } = read.data;
  return (
    <Frame path={path} current="/newsletter" reads={[read]}>
      <PageHead kicker="Newsletter" title={subject} standfirst={previewText || undefined} />
      <p className="muted edition-sent">
        Sent <time dateTime={sentAt}>{formatInstant(sentAt)}</time>. Its figures are shown as the records have
        them now.
      </p>
      <ArticleBody body={body} />
    </Frame>
  );
}
