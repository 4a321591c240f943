import { firstPage } from '../../list-page';
import { AuthorPage, authorMetadata } from './author-page';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props) {
  return authorMetadata((await params).slug, firstPage);
}

export default async function Page({ params }: Props) {
  return <AuthorPage slug={(await params).slug} place={firstPage} />;
}
