import { readPageNumber } from '../../../../list-page';
import { Missing } from '../../../../missing';
import { missingMetadata } from '../../../../page-metadata';
import { AuthorPage, authorMetadata } from '../../author-page';

type Props = { params: Promise<{ slug: string; page: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  const number = readPageNumber(page);
  return number ? authorMetadata(slug, number) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug, page } = await params;
  const number = readPageNumber(page);
  if (!number) return <Missing path={`/authors/${slug}/page/${page}`} />;
  return <AuthorPage slug={slug} page={number} />;
}
