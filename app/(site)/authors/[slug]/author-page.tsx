import type { Metadata } from 'next';
import { cache } from 'react';
import { getAuthorPage } from '@/lib/articles/queries';
import { ArticleListPage } from '../../article-list-page';
import { listPath } from '../../list-page';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';

const readAuthor = cache(getAuthorPage);
const baseOf = (slug: string) => `/authors/${slug}`;

export async function authorMetadata(slug: string, page: number): Promise<Metadata> {
  const { data } = await readAuthor(slug, page);
  if (!data) return missingMetadata;
  const title = page === 1 ? data.author.name : `${data.author.name}, page ${page}`;
  return pageMetadata({
    title,
    description: data.author.bio || `Stories by ${data.author.name}.`,
    path: listPath(baseOf(slug), page),
  });
}

/** An author's stories, or the help of a missing page. */
export async function AuthorPage({ slug, page }: { slug: string; page: number }) {
  const read = await readAuthor(slug, page);
  const { data } = read;
  if (!data) return <Missing path={listPath(baseOf(slug), page)} reads={[read]} />;
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
