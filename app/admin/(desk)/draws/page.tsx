import type { Metadata } from 'next';
import Link from 'next/link';
import { ArrivalNotice } from '@/components/desk/arrival-notice';
import { DrawFilters } from '@/components/desk/draws/draw-filters';
import { DrawsTable } from '@/components/desk/draws/draws-table';
import { EmptyState } from '@/components/desk/empty-state';
import { type DeskDrawFilter, listDeskDraws, listProgramChoices } from '@/lib/draws/desk';
import { listFlags } from '@/lib/draws/source/flags';
import { pageStaff } from '../../page-staff';
import { DrawsHead } from './draws-head';

export const metadata: Metadata = { title: 'Draws' };

type Search = Promise<Record<string, string | string[] | undefined>>;

function toFilter(search: Awaited<Search>): DeskDrawFilter {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : '');
  const show = text('show');
  return {
    program: text('program'),
    search: text('search'),
    show: show === 'flagged' || show === 'withdrawn' ? show : '',
    after: text('after'),
  };
}

export default async function DrawsPage({ searchParams }: { searchParams: Search }) {
  const staff = await pageStaff();
  const search = await searchParams;
  const filter = toFilter(search);
  const [programs, { draws, nextCursor }] = await Promise.all([
    listProgramChoices(staff),
    listDeskDraws(staff, filter),
  ]);
  const flags = filter.show === 'flagged' ? await listFlags(staff, draws) : undefined;
  const older = new URLSearchParams({ ...filter, after: nextCursor ?? '' });
  return (
    <>
      <DrawsHead staff={staff} />
      {search.done === 'deleted' && <ArrivalNotice>Draw deleted.</ArrivalNotice>}
      <DrawFilters filter={filter} programs={programs} />
      {draws.length > 0 ? (
        <DrawsTable draws={draws} {...(flags && { flags })} />
      ) : (
        <EmptyState>{flags ? 'Nothing is being checked here.' : 'No draw fits.'}</EmptyState>
      )}
      {nextCursor && (
        <p className="pager">
          <Link href={`/admin/draws?${older}`} className="button" prefetch={false}>
            Older draws
          </Link>
        </p>
      )}
    </>
  );
}
