import { createDocument } from 'zod-openapi';
import { contentTags } from '@/lib/db/content-changes';
import { getEnv } from '@/lib/env';
import type { Read } from '@/lib/read';
import { getSettings } from '@/lib/settings/queries';
import { paths } from './paths';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The API described for machines (OpenAPI 3.1), made from the schemas that the API itself uses. */
export async function describeApi(): Promise<Read<OpenApiDocument>> {
  const { data, tags } = await getSettings();
  const { siteUrl } = getEnv();
  const document = createDocument({
    openapi: '3.1.1',
    info: {
      title: `${data.siteName} API`,
      version: '1.0.0',
      summary: 'Draws of Canadian immigration programs with their sources, and the articles about them.',
      description:
        'Read only, open to every origin, without a key. Lists are paged by cursor. Every figure carries its source, the values that are being checked, and its corrections.',
    },
    servers: [{ url: siteUrl }],
    externalDocs: { description: 'About the API', url: `${siteUrl}/about/api` },
    tags: [{ name: 'Draws' }, { name: 'Streams' }, { name: 'Articles' }],
    security: [],
    paths,
  });
  return { data: document, tags: [...tags, contentTags.settings] };
}
