import type { Metadata } from 'next';
import { cache } from 'react';
import { PageHead } from '@/components/site/page-head';
import { readPreview } from '@/lib/articles/flow/previews/read-preview';
import { ArticlePage } from '../../[section]/[slug]/article-page';
import { Frame } from '../../frame';
import { Missing } from '../../missing';

const read = cache(readPreview);
type Props = { params: Promise<{ token: string }> };

const closedTitle = 'This preview is closed';
const robots = { index: false, follow: false, noarchive: true };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data } = await read((await params).token);
  const ends = { missing: 'Page not found', gone: closedTitle };
  return { title: data.kind === 'found' ? `Preview: ${data.article.headline}` : ends[data.kind], robots };
}

/** The reader's page of a text that is not published, for whoever has the link. */
export default async function PreviewPage({ params }: Props) {
  const { token } = await params;
  const path = `/preview/${token}`;
  const preview = await read(token);
  if (preview.data.kind === 'found')
    return <ArticlePage article={preview.data.article} read={preview} path={path} />;
  if (preview.data.kind === 'missing') return <Missing path={path} />;
  return (
    <Frame path={path} current="" status={410}>
      <PageHead
        kicker="Preview"
        title={closedTitle}
        standfirst="Preview links hold for seven days, and the newsroom can end them earlier. Ask for a new one."
      />
    </Frame>
  );
}
