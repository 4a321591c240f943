import { Prisma } from '@/lib/db/generated/client';
import type { Candidates } from '../people/count-people';
import { readAlertChoice, type SegmentRule } from './schema';

/**
 * Whether somebody gets what a choice is about: by their lot, of which few have the same; or, of a whole
 * program, from the few subscriptions of theirs, written so that no index leads to everybody else's.
 */
function gets(choice: string, person: Prisma.Sql): Prisma.Sql {
  const isWhole = readAlertChoice(choice)?.stream === null;
  const condition = isWhole
    ? Prisma.sql`starts_with(x.segment || '', ${`${choice}/`})`
    : Prisma.sql`x.segment = ${choice} AND uuid_hash(x.subscriber_id) = uuid_hash(${person})`;
  return Prisma.sql`EXISTS (SELECT 1 FROM subscriptions x
    WHERE x.subscriber_id = ${person} AND x.state = 'active' AND ${condition})`;
}

/** The segments of subscriptions that a choice is about, of those known. */
function segmentsOf(choice: string, known: readonly string[]): string[] {
  const isWhole = readAlertChoice(choice)?.stream === null;
  return isWhole ? known.filter((segment) => segment.startsWith(`${choice}/`)) : [choice];
}

/**
 * By which subscriptions the people of a segment can be found.
 * @param known every segment of subscriptions that there is.
 */
export function waysTo({ match, choices }: SegmentRule, known: readonly string[]): Candidates[] {
  if (choices.length === 0) return [null];
  const each = choices.map((choice) => segmentsOf(choice, known));
  return match === 'all' ? each : [each.flat()];
}

const originActs = { form: 'requested', import: 'declared' } as const;

/**
 * The condition under which a person is of a segment.
 * @param person SQL for the person's id.
 * @param timeZone in which the days begin.
 */
export function ofSegment(rule: SegmentRule, person: Prisma.Sql, timeZone: string): Prisma.Sql {
  const { match, choices, since, before, origin } = rule;
  const start = (day: string) => Prisma.sql`(${day}::date::timestamp AT TIME ZONE ${timeZone})`;
  const came = (condition: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT 1 FROM subscribers p WHERE p.id = ${person} AND ${condition})`;
  const conditions = [
    ...(choices.length > 0
      ? [
          Prisma.sql`(${Prisma.join(
            choices.map((choice) => gets(choice, person)),
            match === 'all' ? ' AND ' : ' OR ',
          )})`,
        ]
      : []),
    ...(since ? [came(Prisma.sql`p.created_at >= ${start(since)}`)] : []),
    ...(before ? [came(Prisma.sql`p.created_at < ${start(before)}`)] : []),
    ...(origin
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM consents c
            WHERE c.subscriber_id = ${person} AND c.act = ${originActs[origin]}::"ConsentAct")`,
        ]
      : []),
  ];
  return Prisma.sql`(${Prisma.join(conditions, ' AND ')})`;
}
