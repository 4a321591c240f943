import { toDrawEmbed } from '@/lib/draws/embed/embed-address';
import { EmbedPage, embedMetadata } from '../../../embed-page';

type Props = { params: Promise<{ program: string; number: string }> };

const embedOf = async ({ params }: Props) => {
  const { program, number } = await params;
  return toDrawEmbed(program, number);
};

export async function generateMetadata(props: Props) {
  return embedMetadata(await embedOf(props));
}

export default async function Page(props: Props) {
  return <EmbedPage embed={await embedOf(props)} />;
}
