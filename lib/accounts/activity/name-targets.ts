import type { Db } from '@/lib/db/client';

/** What an act was done to: its name, and its page at the desk where it has one. */
export interface Subject {
  name: string;
  href: string | null;
}

const split = (target: string): [string, string] => {
  const [kind = '', id = ''] = target.split(/:(.*)/s);
  return [kind, id];
};

function idsOf(targets: string[], kind: string): string[] {
  return targets.flatMap((target) => {
    const [of, id] = split(target);
    return of === kind ? [id] : [];
  });
}

const numbers = (ids: string[]) => ids.map(Number).filter((id) => Number.isSafeInteger(id) && id < 2 ** 31);
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

async function namesOf(db: Db, targets: string[]): Promise<Map<string, string>> {
  const [articles, staff, programs, media] = await Promise.all([
    db.article.findMany({
      where: { id: { in: numbers(idsOf(targets, 'article')) } },
      select: { id: true, headline: true },
    }),
    db.staff.findMany({
      where: { id: { in: idsOf(targets, 'staff').filter((id) => uuid.test(id)) } },
      select: { id: true, name: true },
    }),
    db.program.findMany({ select: { slug: true, name: true } }),
    db.media.findMany({
      where: { id: { in: numbers(idsOf(targets, 'media')) } },
      select: { id: true, filename: true },
    }),
  ]);
  return new Map([
    ...articles.map(({ id, headline }) => [`article:${id}`, headline] as const),
    ...staff.map(({ id, name }) => [`staff:${id}`, name] as const),
    ...programs.map(({ slug, name }) => [`program:${slug}`, name] as const),
    ...media.map(({ id, filename }) => [`media:${id}`, filename] as const),
  ]);
}

function present(target: string, names: Map<string, string>): Subject {
  const [kind, id] = split(target);
  const name = names.get(target);
  if (kind === 'article')
    return { name: name || `Article ${id}`, href: name === undefined ? null : `/admin/articles/${id}` };
  if (kind === 'staff') return { name: name ?? 'A person', href: `/admin/people/${id}` };
  if (kind === 'draw') {
    const [program = '', number = ''] = id.split('/');
    return { name: `${names.get(`program:${program}`) ?? program} ${number}`, href: `/admin/draws/${id}` };
  }
  if (kind === 'media') return { name: name ?? `Picture ${id}`, href: '/admin/media' };
  if (kind === 'mail') return { name: 'A mail', href: `/admin/outbox/${id}` };
  if (kind === 'promo') return { name: id, href: '/admin/promos' };
  if (kind === 'settings') return { name: 'Settings', href: '/admin/settings' };
  if (kind === 'template') return { name: id, href: `/admin/settings/templates/${id}` };
  return { name: id || target, href: null };
}

/** The names of what a page of entries is about, as they are now; one query a kind. */
export async function nameTargets(db: Db, targets: string[]): Promise<(target: string) => Subject> {
  const names = await namesOf(db, targets);
  return (target) => present(target, names);
}
