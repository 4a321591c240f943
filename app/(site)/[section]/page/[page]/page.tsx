import { readPageNumber } from '../../../list-page';
import { Missing } from '../../../missing';
import { missingMetadata } from '../../../page-metadata';
import { SectionPage, sectionMetadata } from '../../section-page';

type Props = { params: Promise<{ section: string; page: string }> };

export async function generateMetadata({ params }: Props) {
  const { section, page } = await params;
  const place = readPageNumber(page);
  return place ? sectionMetadata(section, place) : missingMetadata;
}

export default async function Page({ params }: Props) {
  const { section, page } = await params;
  const place = readPageNumber(page);
  if (!place) return <Missing path={`/${section}/page/${page}`} />;
  return <SectionPage slug={section} place={place} />;
}
