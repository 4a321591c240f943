import { newKey } from '@/lib/comments/writers';
import type { Db } from '@/lib/db/client';

interface DemoComment {
  name: string;
  body: string;
  /** Hours after the publication. */
  after: number;
  replies?: DemoComment[];
}

/** By the beginning of a story's slug. The readers are invented, and their addresses reach nobody. */
const threads: Record<string, DemoComment[]> = {
  'canada-invites-3500-healthcare-workers': [
    {
      name: 'Amara',
      after: 3,
      body: 'I am a registered nurse and entered the pool in January. Does the healthcare category look at my overall score, or is there a list of its own?',
      replies: [
        {
          name: 'Jonas W.',
          after: 5,
          body: 'The same score. The category only decides who is looked at; within it the highest scores go first.\n\nThe list of occupations is on the category’s page here.',
        },
      ],
    },
    {
      name: 'Priyanka',
      after: 26,
      body: 'Thank you for naming the tie-break. It is the first thing that I look for, and most reports leave it out.',
    },
  ],
  'tie-break': [
    {
      name: 'Mateo',
      after: 8,
      body: 'So two people with the same score, and the one whose profile is older by a minute gets the invitation. It is good to see it explained in plain words.',
      replies: [
        {
          name: 'Lucie',
          after: 11,
          body: 'Only at the very cut-off, yes. Above it the date does not matter.',
        },
      ],
    },
  ],
};

async function writeOne(
  tx: Db,
  one: DemoComment,
  place: { articleId: number; since: Date; parentId: number | null },
) {
  const { articleId, since, parentId } = place;
  const email = `${one.name.toLowerCase().replace(/[^a-z]/g, '')}@reader.example`;
  const writer = await tx.commentWriter.create({ data: { email, leaveKey: newKey() }, select: { id: true } });
  const at = new Date(since.getTime() + one.after * 3_600_000);
  const { id } = await tx.comment.create({
    data: {
      ...{ articleId, parentId, writerId: writer.id, state: 'approved', name: one.name, body: one.body },
      ...{ createdAt: at, announcedAt: at },
    },
    select: { id: true },
  });
  for (const reply of one.replies ?? []) await writeOne(tx, reply, { articleId, since, parentId: id });
}

/** A few comments, so that a newcomer sees what they look like. */
export async function writeComments(tx: Db): Promise<void> {
  for (const [slug, comments] of Object.entries(threads)) {
    const article = await tx.publishedArticle.findFirst({
      where: { slug: { contains: slug } },
      select: { articleId: true, firstPublishedAt: true },
      orderBy: { articleId: 'asc' },
    });
    if (!article) throw new Error(`No demo story is called ${slug}`);
    const { articleId, firstPublishedAt: since } = article;
    for (const one of comments) await writeOne(tx, one, { articleId, since, parentId: null });
  }
}
