import { getDb } from '@/lib/db/client';
import { contentTags } from '@/lib/db/content-changes';
import { keepRead, type Read } from '@/lib/read';

export interface ProgramChoice {
  slug: string;
  name: string;
  /** Whether its scores are on the CRS, so that "at or below" has a meaning. */
  isCrs: boolean;
  streams: { slug: string; name: string }[];
}

/** What the form of topics offers. */
export interface TopicChoices {
  sections: { slug: string; name: string }[];
  programs: ProgramChoice[];
  /** Topics that an edition went out about: what else is offered is still a wish. */
  begun: string[];
}

/** The sections and programs that a person can follow, in their order. */
export const getTopicChoices = (): Promise<Read<TopicChoices>> => keepRead('topic-choices', readChoices);

async function readChoices(): Promise<Read<TopicChoices>> {
  const db = getDb();
  const name = { slug: true, name: true } as const;
  const [sections, programs, begun] = await Promise.all([
    db.section.findMany({ select: name, orderBy: { position: 'asc' } }),
    db.program.findMany({
      select: {
        slug: true,
        shortName: true,
        scoreScale: true,
        streams: { select: name, orderBy: [{ position: 'asc' }, { name: 'asc' }] },
      },
      orderBy: { position: 'asc' },
    }),
    db.$queryRaw<{ topic: string }[]>`
      SELECT DISTINCT unnest(topics) AS topic FROM editions WHERE state = 'started' ORDER BY 1`,
  ]);
  const data = {
    sections,
    programs: programs.map(({ slug, shortName, scoreScale, streams }) => ({
      slug,
      name: shortName,
      isCrs: scoreScale === 'CRS',
      streams,
    })),
    begun: begun.map(({ topic }) => topic),
  };
  return { data, tags: [contentTags.settings, contentTags.draws, contentTags.editions] };
}
