import { firstPage } from '../../list-page';
import { TagPage, tagMetadata } from './tag-page';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props) {
  return tagMetadata((await params).slug, firstPage);
}

export default async function Page({ params }: Props) {
  return <TagPage slug={(await params).slug} place={firstPage} />;
}
