import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { getDb } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { CommentState, HoldReason } from '../schema';

const pageSize = 50;

/** A comment as the desk sees it. `at`: ISO, UTC. */
export interface DeskComment {
  id: number;
  state: CommentState;
  name: string;
  email: string | null;
  body: string;
  at: string;
  heldFor: HoldReason[];
  judgedFor: string;
  isErased: boolean;
  hasNetwork: boolean;
  writerId: string | null;
  /** How many of the writer's comments are shown, and how many were spam. */
  shown: number;
  spam: number;
  article: { id: number; headline: string; url: string | null; isClosed: boolean };
  /** The beginning of what is answered; null for a first comment. */
  answers: string | null;
}

const select = {
  id: true,
  state: true,
  name: true,
  body: true,
  createdAt: true,
  heldFor: true,
  judgedFor: true,
  erasedAt: true,
  networkHash: true,
  writer: { select: { id: true, email: true } },
  parent: { select: { name: true, body: true } },
  article: {
    select: {
      id: true,
      headline: true,
      commentsClosed: { select: { articleId: true } },
      published: { select: { slug: true, section: { select: { slug: true } } } },
    },
  },
} satisfies Prisma.CommentSelect;
type Row = Prisma.CommentGetPayload<{ select: typeof select }>;

async function countByWriter(rows: Row[]): Promise<Map<string, number>> {
  const ids = [...new Set(rows.flatMap(({ writer }) => writer?.id ?? []))];
  const groups = await getDb().comment.groupBy({
    by: ['writerId', 'state'],
    where: { writerId: { in: ids }, state: { in: ['approved', 'spam'] } },
    _count: true,
  });
  return new Map(groups.map(({ writerId, state, _count }) => [`${writerId} ${state}`, _count]));
}

function beginningOf(text: string): string {
  const letters = [...text];
  return letters.length > 140 ? `${letters.slice(0, 140).join('')}…` : text;
}

function present(row: Row, counts: Map<string, number>): DeskComment {
  const { article, writer, parent } = row;
  const { published } = article;
  const countOf = (state: 'approved' | 'spam') => counts.get(`${writer?.id} ${state}`) ?? 0;
  return {
    id: row.id,
    state: row.state,
    name: row.name,
    email: writer?.email ?? null,
    body: row.body,
    at: row.createdAt.toISOString(),
    heldFor: row.heldFor as HoldReason[],
    judgedFor: row.judgedFor,
    isErased: row.erasedAt !== null,
    hasNetwork: row.networkHash !== null,
    writerId: writer?.id ?? null,
    shown: countOf('approved'),
    spam: countOf('spam'),
    article: {
      id: article.id,
      headline: article.headline,
      url: published && `/${published.section.slug}/${published.slug}`,
      isClosed: article.commentsClosed !== null,
    },
    answers: parent && `${parent.name}: ${beginningOf(parent.body)}`,
  };
}

/** What the queue is asked for. */
export interface QueueWish {
  state?: CommentState;
  writerId?: string;
  /** The last id of the page before. */
  after?: number | undefined;
}

/** Comments of one state or one writer, newest first, 50 a page. @throws AppError `forbidden`. */
export async function listComments(
  staff: StaffMember,
  { after, ...where }: QueueWish,
): Promise<{ comments: DeskComment[]; next: string | null }> {
  requireAbility(staff, 'comment.judge');
  const rows = await getDb().comment.findMany({
    where: { ...where, ...(after ? { id: { lt: after } } : {}) },
    select,
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  });
  const page = rows.slice(0, pageSize);
  const counts = await countByWriter(page);
  const next = rows.length > pageSize ? String(page.at(-1)?.id) : null;
  return { comments: page.map((row) => present(row, counts)), next };
}

/** How many comments wait for an editor. @throws AppError `forbidden`. */
export async function countWaiting(staff: StaffMember): Promise<number> {
  requireAbility(staff, 'comment.judge');
  return getDb().comment.count({ where: { state: 'waiting' } });
}
