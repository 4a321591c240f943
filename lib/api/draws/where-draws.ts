import { fromCalendarDate } from '@/lib/dates';
import type { Prisma } from '@/lib/db/client';
import type { DrawFilter } from '../contract/draw';
import { parameterProblem } from '../http/api-problem';
import { findPrograms, findStreamIds } from '../streams/directory';

/** The days that a filter spans: the later of its beginnings, the earlier of its ends. */
function spanOf({ year, from, to }: DrawFilter): { from: string | undefined; to: string | undefined } {
  if (from && to && from > to)
    throw parameterProblem([{ parameter: 'from', detail: 'must not be after `to`' }]);
  if (year === undefined) return { from, to };
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  return { from: from && from > first ? from : first, to: to && to < last ? to : last };
}

function whereDate(filter: DrawFilter): Prisma.DrawWhereInput {
  const { from, to } = spanOf(filter);
  if (!from && !to) return {};
  return { date: { ...(from && { gte: fromCalendarDate(from) }), ...(to && { lte: fromCalendarDate(to) }) } };
}

/**
 * The draws that a filter means; withdrawn ones are in no list.
 * @throws ApiProblem 400 for a program, jurisdiction or stream that is not known.
 */
export async function whereDraws(filter: DrawFilter): Promise<Prisma.DrawWhereInput> {
  const { stream, minInvitations } = filter;
  const programs = await findPrograms(filter);
  const streamIds = stream === undefined ? null : await findStreamIds(stream, programs);
  return {
    withdrawnAt: null,
    // A stream belongs to one program: naming both would only hide the better index.
    ...(streamIds ? { streamId: { in: streamIds } } : programs ? { programSlug: { in: programs } } : {}),
    ...whereDate(filter),
    ...(minInvitations !== undefined && {
      invitations: { gte: minInvitations },
      invitationsQualifier: { not: 'fewerThan' as const },
    }),
  };
}
