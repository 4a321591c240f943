import { readMonthPlace } from '../../../list-page';
import { Missing } from '../../../missing';
import { missingMetadata } from '../../../page-metadata';
import { SectionPage, sectionMetadata } from '../../section-page';

type Props = { params: Promise<{ section: string; slug: string; month: string[] }> };

export async function generateMetadata({ params }: Props) {
  const { section, slug, month } = await params;
  const place = readMonthPlace(slug, month);
  return place ? sectionMetadata(section, place) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { section, slug, month } = await params;
  const place = readMonthPlace(slug, month);
  if (!place) return <Missing path={`/${section}/${slug}/${month.join('/')}`} />;
  return <SectionPage slug={section} place={place} />;
}
