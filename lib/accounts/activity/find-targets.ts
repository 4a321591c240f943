import type { Db, Prisma } from '@/lib/db/client';
import { likeText } from '@/lib/db/like-text';

const most = 100;

/** `https://…/admin/draws/express-entry/284` → `draw:express-entry/284`. */
function targetOfAddress(text: string): string | null {
  const path = text.match(/\/admin\/(articles|draws|people|media|promos|outbox)\/([\w./-]+)/);
  const kinds: Record<string, string> = {
    articles: 'article',
    draws: 'draw',
    people: 'staff',
    media: 'media',
    promos: 'promo',
    outbox: 'mail',
  };
  const kind = kinds[path?.[1] ?? ''];
  return kind ? `${kind}:${path?.[2]}` : null;
}

/**
 * The entries about what a person names: an address at the desk, the target itself (`article:12`),
 * `#12`, words of a headline, a person's name or address, a draw's number.
 */
export async function whereAbout(db: Db, text: string): Promise<Prisma.AuditEntryWhereInput> {
  const exact = targetOfAddress(text) ?? (/^[a-z-]+:\S/.test(text) ? text : null);
  if (exact) return { target: exact };
  const number = text.replace(/^#/, '');
  const contains = { contains: likeText(text), mode: 'insensitive' } as const;
  const [articles, people, draws] = await Promise.all([
    db.article.findMany({
      where: { headline: contains },
      select: { id: true },
      take: most,
      orderBy: { id: 'desc' },
    }),
    db.staff.findMany({
      where: { OR: [{ name: contains }, { email: contains }] },
      select: { id: true },
      take: most,
    }),
    db.draw.findMany({
      where: { number },
      select: { number: true, program: { select: { slug: true } } },
      take: most,
    }),
  ]);
  const targets = [
    ...articles.map(({ id }) => `article:${id}`),
    ...people.map(({ id }) => `staff:${id}`),
    ...draws.map((draw) => `draw:${draw.program.slug}/${draw.number}`),
    ...(/^\d{1,9}$/.test(number) ? [`article:${number}`, `media:${number}`] : []),
  ];
  // A row may be gone; its name then stands in the target alone.
  const begins = ['draw', 'address', 'search', 'promo', 'settings'].map((kind) => ({
    target: { startsWith: likeText(`${kind}:${text.toLowerCase()}`) },
  }));
  return { OR: [{ target: { in: targets } }, ...begins] };
}
