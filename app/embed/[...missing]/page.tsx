import type { Metadata } from 'next';
import { EmbedMissing } from '../embed-missing';

export const metadata: Metadata = { title: 'Not found' };

export default function MissingEmbedPage() {
  return <EmbedMissing />;
}
