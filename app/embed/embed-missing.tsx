import { DocumentTags } from '@/components/site/document-tags';
import { getEnv } from '@/lib/env';

/** What a frame shows where there is nothing to embed. */
export function EmbedMissing({ tags = [] }: { tags?: string[] }) {
  return (
    <>
      <DocumentTags tags={tags} status={404} />
      <main>
        <h1>There is no such draw</h1>
        <p>
          <a href={`${getEnv().siteUrl}/draws`} target="_blank" rel="noopener">
            See all draws
          </a>
        </p>
      </main>
    </>
  );
}
