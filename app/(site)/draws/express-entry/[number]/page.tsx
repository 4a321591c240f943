import type { Metadata } from 'next';
import { cache } from 'react';
import { drawSentence } from '@/lib/blocks/draw-words';
import { formatDrawDate } from '@/lib/dates';
import { getDraw } from '@/lib/draws/draw-page';
import { drawCard, drawPreviewPath } from '@/lib/previews/draw-card';
import { cardSite } from '@/lib/previews/queries';
import { Missing } from '../../../missing';
import { missingMetadata, pageMetadata } from '../../../page-metadata';
import { siteData } from '../../../site-data';
import { DrawPage } from './draw-page';

const readDraw = cache((number: string) => getDraw({ program: 'express-entry', number }));
type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data: draw } = await readDraw((await params).number);
  if (!draw) return missingMetadata;
  const { settings } = await siteData();
  return pageMetadata({
    title: `Express Entry round ${draw.number}, ${formatDrawDate(draw)}`,
    description: drawSentence(draw),
    path: draw.url,
    image: drawPreviewPath(draw, drawCard(draw, cardSite(settings))),
  });
}

export default async function Page({ params }: Props) {
  const { number } = await params;
  const read = await readDraw(number);
  if (!read.data) return <Missing path={`/draws/express-entry/${number}`} reads={[read]} />;
  return <DrawPage draw={read.data} read={read} />;
}
