import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import { likeText } from '@/lib/db/like-text';
import type { listRedirectsInput, RedirectRow } from '../schema';
import { standsAt } from '../store';

const pageSize = 50;

/** The old addresses by path, by any part of the old or the new one. `nextAfter` is null at the end. */
export async function listRedirects(
  staff: StaffMember,
  { search, after }: z.output<typeof listRedirectsInput>,
): Promise<{ redirects: RedirectRow[]; nextAfter: string | null }> {
  requireAbility(staff, 'redirect.keep');
  const part = { contains: likeText(search), mode: 'insensitive' } as const;
  const rows = await getDb().redirect.findMany({
    where: {
      ...(after ? { path: { gt: after } } : {}),
      ...(search
        ? { AND: [{ OR: [{ path: part }, { target: part }, { article: { headline: part } }] }] }
        : {}),
    },
    include: {
      article: {
        select: {
          id: true,
          headline: true,
          published: { select: { slug: true, section: { select: { slug: true } } } },
        },
      },
    },
    orderBy: { path: 'asc' },
    take: pageSize + 1,
  });
  const redirects = rows.slice(0, pageSize).map(({ path, target, articleId, article, createdAt }) => ({
    path,
    to: article?.published ? `/${article.published.section.slug}/${article.published.slug}` : target,
    article: article && { id: article.id, headline: article.headline },
    stands: standsAt({ articleId, target }),
    createdAt: createdAt.toISOString(),
  }));
  return { redirects, nextAfter: rows.length > pageSize ? (redirects.at(-1)?.path ?? null) : null };
}
