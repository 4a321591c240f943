import type { Metadata } from 'next';
import { cache } from 'react';
import { getAuthorPage } from '@/lib/articles/queries';
import type { ListPlace } from '@/lib/articles/schema';
import { ArticleListPage } from '../../article-list-page';
import { listPath, listTitle } from '../../list-page';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';

// By its parts: an object would be another one for the metadata.
const readAuthorPage = cache((slug: string, month: string | null, page: number) =>
  getAuthorPage(slug, { month, page }),
);
const readAuthor = (slug: string, { month, page }: ListPlace) => readAuthorPage(slug, month, page);
const baseOf = (slug: string) => `/authors/${slug}`;

export async function authorMetadata(slug: string, place: ListPlace): Promise<Metadata> {
  const { data } = await readAuthor(slug, place);
  if (!data) return missingMetadata;
  const title = listTitle(data.author.name, place);
  return pageMetadata({
    title,
    description: data.author.bio || `Stories by ${data.author.name}.`,
    path: listPath(baseOf(slug), place),
  });
}

/** An author's stories, or the help of a missing page. */
export async function AuthorPage({ slug, place }: { slug: string; place: ListPlace }) {
  const read = await readAuthor(slug, place);
  const { data } = read;
  if (!data) return <Missing path={listPath(baseOf(slug), place)} reads={[read]} />;
  return (
    <ArticleListPage
      base={baseOf(slug)}
      list={data}
      read={read}
      kicker="Author"
      title={data.author.name}
      standfirst={data.author.bio || undefined}
    />
  );
}
