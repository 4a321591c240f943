import type { Db } from '@/lib/db/client';

/** Above every id. */
export const lastId = 2_147_483_647;

export interface StoredComment {
  id: number;
  name: string;
  body: string;
  at: string | Date;
  erased: boolean;
}

export interface StoredThread extends StoredComment {
  replies: StoredComment[];
  replyCount: number;
}

interface StoredPage {
  threads: StoredThread[];
  total: number;
  isClosed: boolean;
}

/** The newest threads of a story below an id with the first replies to each, and what its page says besides: one query. */
export async function readThreads(
  db: Db,
  {
    articleId,
    before,
    threads,
    replies,
  }: { articleId: number; before: number; threads: number; replies: number },
): Promise<StoredPage> {
  const [page] = await db.$queryRaw<StoredPage[]>`
    SELECT
      (SELECT count(*)::int FROM comments WHERE article_id = ${articleId} AND state = 'approved') AS total,
      EXISTS (SELECT 1 FROM closed_comments WHERE article_id = ${articleId}) AS "isClosed",
      coalesce((
        SELECT json_agg(json_build_object(
          'id', t.id, 'name', t.name, 'body', t.body, 'at', t.created_at, 'erased', t.erased_at IS NOT NULL,
          'replyCount', (SELECT count(*) FROM comments r WHERE r.parent_id = t.id AND r.state = 'approved'),
          'replies', coalesce((
            SELECT json_agg(json_build_object(
              'id', r.id, 'name', r.name, 'body', r.body, 'at', r.created_at, 'erased', r.erased_at IS NOT NULL
            ) ORDER BY r.id)
            FROM (
              SELECT * FROM comments WHERE parent_id = t.id AND state = 'approved' ORDER BY id LIMIT ${replies}
            ) r
          ), '[]'::json)
        ) ORDER BY t.id DESC)
        FROM (
          SELECT * FROM comments
          WHERE article_id = ${articleId} AND parent_id IS NULL AND state = 'approved' AND id < ${before}
          ORDER BY id DESC LIMIT ${threads}
        ) t
      ), '[]'::json) AS threads`;
  return page ?? { threads: [], total: 0, isClosed: false };
}

const shownSelect = { id: true, name: true, body: true, createdAt: true, erasedAt: true } as const;
type ShownRow = { id: number; name: string; body: string; createdAt: Date; erasedAt: Date | null };
function stored({ id, name, body, createdAt, erasedAt }: ShownRow): StoredComment {
  return { id, name, body, at: createdAt, erased: erasedAt !== null };
}

/** One thread with its replies above an id, oldest first; null where its first comment is not shown. */
export async function readThread(
  db: Db,
  { articleId, id, after, replies }: { articleId: number; id: number; after: number; replies: number },
): Promise<(StoredThread & { isClosed: boolean }) | null> {
  const shown = { state: 'approved' } as const;
  const first = await db.comment.findFirst({
    where: { id, articleId, parentId: null, ...shown },
    select: {
      ...shownSelect,
      _count: { select: { replies: { where: shown } } },
      article: { select: { commentsClosed: { select: { articleId: true } } } },
      replies: {
        where: { ...shown, id: { gt: after } },
        select: shownSelect,
        orderBy: { id: 'asc' },
        take: replies,
      },
    },
  });
  if (!first) return null;
  const { _count, replies: rows, article, ...row } = first;
  return {
    ...stored(row),
    replies: rows.map(stored),
    replyCount: _count.replies,
    isClosed: article.commentsClosed !== null,
  };
}
