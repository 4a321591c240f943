import type { Metadata } from 'next';
import { cache } from 'react';
import { getTagPage } from '@/lib/articles/queries';
import { ArticleListPage } from '../../article-list-page';
import { listPath } from '../../list-page';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';

const readTag = cache(getTagPage);
const baseOf = (slug: string) => `/tags/${slug}`;

export async function tagMetadata(slug: string, page: number): Promise<Metadata> {
  const { data } = await readTag(slug, page);
  if (!data) return missingMetadata;
  const title = page === 1 ? data.tag.name : `${data.tag.name}, page ${page}`;
  return pageMetadata({
    title,
    description: `Stories about ${data.tag.name}.`,
    path: listPath(baseOf(slug), page),
  });
}

/** A tag's stories, or the help of a missing page. */
export async function TagPage({ slug, page }: { slug: string; page: number }) {
  const read = await readTag(slug, page);
  const { data } = read;
  if (!data) return <Missing path={listPath(baseOf(slug), page)} reads={[read]} />;
  return (
    <ArticleListPage
      base={baseOf(slug)}
      list={data}
      read={read}
      kicker="Topic"
      title={data.tag.name}
      standfirst={`Stories about ${data.tag.name}.`}
    />
  );
}
