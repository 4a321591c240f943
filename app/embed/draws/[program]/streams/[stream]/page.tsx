import type { Embed } from '@/lib/draws/embed/embed-address';
import { EmbedPage, embedMetadata } from '../../../../embed-page';

type Props = { params: Promise<{ program: string; stream: string }> };

const embedOf = async ({ params }: Props): Promise<Embed> => ({ kind: 'stream', ...(await params) });

export async function generateMetadata(props: Props) {
  return embedMetadata(await embedOf(props));
}

export default async function Page(props: Props) {
  return <EmbedPage embed={await embedOf(props)} />;
}
