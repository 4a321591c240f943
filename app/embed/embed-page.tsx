import type { Metadata } from 'next';
import { cache } from 'react';
import { EmbedCard } from '@/components/draws/embed/embed-card';
import { DocumentTags } from '@/components/site/document-tags';
import type { Embed } from '@/lib/draws/embed/embed-address';
import { getEmbed } from '@/lib/draws/embed/read-embed';
import { getEnv } from '@/lib/env';
import { tagsOf } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { EmbedMissing } from './embed-missing';

/** One read for a page and its metadata. */
const readEmbed = cache((key: string) => getEmbed(JSON.parse(key) as Embed));
const read = (embed: Embed) => readEmbed(JSON.stringify(embed));

export async function embedMetadata(embed: Embed): Promise<Metadata> {
  const { data } = await read(embed);
  if (!data) return { title: 'Not found' };
  return { title: data.title, alternates: { canonical: data.draw.url } };
}

/** A draw for a frame on another site. */
export async function EmbedPage({ embed }: { embed: Embed }) {
  const [view, settings] = await Promise.all([read(embed), getSettings()]);
  if (!view.data) return <EmbedMissing tags={tagsOf(view)} />;
  const { siteName, timeZone } = settings.data;
  return (
    <>
      <DocumentTags tags={tagsOf(view, settings)} />
      <EmbedCard view={view.data} siteUrl={getEnv().siteUrl} siteName={siteName} timeZone={timeZone} />
    </>
  );
}
