import { contentTags } from '@/lib/db/content-changes';
import { getEnv } from '@/lib/env';
import type { Read } from '@/lib/read';

/** The desk, the doors of forms, what leads to partners, and answers to free questions, which have no end. */
const closed = ['/admin', '/api/forms/', '/go/', '/search'];

/** What robots may read, and where the lists of addresses are. */
export function getRobots(): Read<string> {
  const { siteUrl } = getEnv();
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/news-sitemap.xml`,
  ];
  return { data: `${lines.join('\n')}\n`, tags: [contentTags.settings] };
}
