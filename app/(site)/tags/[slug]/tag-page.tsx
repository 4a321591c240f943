import type { Metadata } from 'next';
import { cache } from 'react';
import { getTagPage } from '@/lib/articles/queries';
import type { ListPlace } from '@/lib/articles/schema';
import { ArticleListPage } from '../../article-list-page';
import { listPath, listTitle } from '../../list-page';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';

// By its parts: an object would be another one for the metadata.
const readTagPage = cache((slug: string, month: string | null, page: number) =>
  getTagPage(slug, { month, page }),
);
const readTag = (slug: string, { month, page }: ListPlace) => readTagPage(slug, month, page);
const baseOf = (slug: string) => `/tags/${slug}`;

export async function tagMetadata(slug: string, place: ListPlace): Promise<Metadata> {
  const { data } = await readTag(slug, place);
  if (!data) return missingMetadata;
  const title = listTitle(data.tag.name, place);
  return pageMetadata({
    title,
    description: `Stories about ${data.tag.name}.`,
    path: listPath(baseOf(slug), place),
  });
}

/** A tag's stories, or the help of a missing page. */
export async function TagPage({ slug, place }: { slug: string; place: ListPlace }) {
  const read = await readTag(slug, place);
  const { data } = read;
  if (!data) return <Missing path={listPath(baseOf(slug), place)} reads={[read]} />;
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
