import { readMonthPlace } from '../../../../list-page';
import { Missing } from '../../../../missing';
import { missingMetadata } from '../../../../page-metadata';
import { TagPage, tagMetadata } from '../../tag-page';

type Props = { params: Promise<{ slug: string; year: string; month: string[] }> };

export async function generateMetadata({ params }: Props) {
  const { slug, year, month } = await params;
  const place = readMonthPlace(year, month);
  return place ? tagMetadata(slug, place) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { slug, year, month } = await params;
  const place = readMonthPlace(year, month);
  if (!place) return <Missing path={`/tags/${slug}/${year}/${month.join('/')}`} />;
  return <TagPage slug={slug} place={place} />;
}
