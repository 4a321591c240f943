import { readPageNumber } from '../../../../list-page';
import { Missing } from '../../../../missing';
import { missingMetadata } from '../../../../page-metadata';
import { AuthorPage, authorMetadata } from '../../author-page';

type Props = { params: Promise<{ slug: string; page: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  const place = readPageNumber(page);
  return place ? authorMetadata(slug, place) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug, page } = await params;
  const place = readPageNumber(page);
  if (!place) return <Missing path={`/authors/${slug}/page/${page}`} />;
  return <AuthorPage slug={slug} place={place} />;
}
