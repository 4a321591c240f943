import { Missing } from '../missing';
import { missingMetadata } from '../page-metadata';

export const metadata = missingMetadata;

/** Every address that is no other page's. */
export default async function MissingPage({ params }: { params: Promise<{ missing: string[] }> }) {
  const { missing } = await params;
  return <Missing path={`/${missing.join('/')}`} />;
}
