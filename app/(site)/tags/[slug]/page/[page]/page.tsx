import { readPageNumber } from '../../../../list-page';
import { Missing } from '../../../../missing';
import { missingMetadata } from '../../../../page-metadata';
import { TagPage, tagMetadata } from '../../tag-page';

type Props = { params: Promise<{ slug: string; page: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug, page } = await params;
  const place = readPageNumber(page);
  return place ? tagMetadata(slug, place) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug, page } = await params;
  const place = readPageNumber(page);
  if (!place) return <Missing path={`/tags/${slug}/page/${page}`} />;
  return <TagPage slug={slug} place={place} />;
}
