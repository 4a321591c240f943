import { firstPage } from '../list-page';
import { SectionPage, sectionMetadata } from './section-page';

type Props = { params: Promise<{ section: string }> };

export async function generateMetadata({ params }: Props) {
  return sectionMetadata((await params).section, firstPage);
}

export default async function Page({ params }: Props) {
  return <SectionPage slug={(await params).section} place={firstPage} />;
}
