import type { Db, Prisma } from '@/lib/db/client';
import { defaultTopic } from '@/lib/newsletter/topics/schema';
import { h2, highlight, link, p } from './builders';

/** Known beforehand, so that a link can lead to it. */
export const demoEditionId = '019a0000-0000-7000-8000-000000000001';
export const demoSegmentId = '019a0000-0000-7000-8000-000000000002';

/**
 * A first edition of the newsletter that an editor could go on with: a draft, sent to nobody. Beside it a
 * segment by which its audience could be narrowed.
 */
export async function writeEdition(tx: Db): Promise<void> {
  const content = [
    p`The week’s figures, and where to read what they mean.`,
    h2('The newest round'),
    highlight('355'),
    h2('Your own score'),
    p`${link('Count it with the calculator', '/tools/crs-calculator')} and see which rounds would have invited you.`,
  ];
  await tx.audienceSegment.create({
    data: {
      id: demoSegmentId,
      name: 'Follows Express Entry',
      match: 'any',
      choices: ['section/express-entry', 'alert/express-entry'],
    },
  });
  await tx.edition.create({
    data: {
      id: demoEditionId,
      subject: 'The newest round, and what it means for a score',
      previewText: 'The figures of round 355, and how to count your own.',
      body: { type: 'doc', content } as unknown as Prisma.InputJsonValue,
      topics: [defaultTopic],
    },
  });
}
