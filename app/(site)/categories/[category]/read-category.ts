import { cache } from 'react';
import { todayIn } from '@/lib/dates';
import { listScorePoints } from '@/lib/draws/history/score-points';
import { listDraws } from '@/lib/draws/queries';
import { listInForce } from '@/lib/occupations/choose-list';
import { getListsOfStream } from '@/lib/occupations/queries';
import { answerQuestion } from '@/lib/occupations/question/answer-question';
import { listOccupations } from '@/lib/occupations/question/list-occupations';
import { siteData } from '../../site-data';

const program = 'express-entry';
export const readLists = cache(getListsOfStream);

/** All that a category's page shows, and the answer to a question; null where there is no such category. */
export async function readCategory(slug: string, question: string) {
  const [lists, rounds, scores, occupations, { settings }] = await Promise.all([
    readLists(slug),
    listDraws({ program, stream: slug }, { limit: 10 }),
    listScorePoints({ program, stream: slug, year: null, kind: null }, 'CRS'),
    listOccupations(),
    siteData(),
  ]);
  const [newest] = lists.data;
  if (!newest) return null;
  return {
    reads: [lists, rounds, occupations],
    slug,
    name: newest.name,
    rule: newest.rule,
    lists: lists.data,
    inForce: listInForce(lists.data, todayIn(settings.timeZone)),
    rounds: rounds.data?.draws ?? [],
    points: scores.points,
    answer: answerQuestion(question, occupations.data),
    settings,
  };
}

export type Category = NonNullable<Awaited<ReturnType<typeof readCategory>>>;
