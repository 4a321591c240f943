import type { Metadata } from 'next';
import { cache } from 'react';
import { drawSentence } from '@/lib/blocks/draw-words';
import { formatDrawDate } from '@/lib/dates';
import { getDraw } from '@/lib/draws/draw-page';
import { Missing } from '../../../missing';
import { missingMetadata, pageMetadata } from '../../../page-metadata';
import { DrawPage } from './draw-page';

const readDraw = cache((number: string) => getDraw({ program: 'express-entry', number }));
type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data: draw } = await readDraw((await params).number);
  if (!draw) return missingMetadata;
  return pageMetadata({
    title: `Express Entry round ${draw.number}, ${formatDrawDate(draw)}`,
    description: drawSentence(draw),
    path: draw.url,
  });
}

export default async function Page({ params }: Props) {
  const { number } = await params;
  const read = await readDraw(number);
  if (!read.data) return <Missing path={`/draws/express-entry/${number}`} reads={[read]} />;
  return <DrawPage draw={read.data} read={read} />;
}
