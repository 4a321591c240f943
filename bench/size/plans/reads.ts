import { listArticles } from '@/lib/api/articles/list-articles';
import { writeDrawsCsv } from '@/lib/api/draws/draws-csv';
import { findDraw } from '@/lib/api/draws/find-draw';
import { listDraws } from '@/lib/api/draws/list-draws';
import { listStreams } from '@/lib/api/streams/list-streams';
import { getFrontPage } from '@/lib/articles/front/front-page';
import { getAuthorPage, getSectionPage, getTagPage } from '@/lib/articles/queries';
import { listArticlesAboutDraw } from '@/lib/articles/related/about-draw';
import { listRelatedArticles } from '@/lib/articles/related/list-related';
import { getDraw } from '@/lib/draws/draw-page';
import { wholeHistory } from '@/lib/draws/history/history-filter';
import { getHistorySums } from '@/lib/draws/history/history-sums';
import { listHistory } from '@/lib/draws/history/list-history';
import { listRoundDays } from '@/lib/draws/history/round-days';
import { listScorePoints } from '@/lib/draws/history/score-points';
import { getDrawBoard } from '@/lib/draws/lists/board';

const program = 'express-entry';
const draw = { program, number: '284' };
const history = wholeHistory(program);
const page = { after: null, limit: 100 };

/** What pages and answers read, apart from what every page repeats. */
export const reads: Record<string, () => Promise<unknown>> = {
  'history, newest': () => listHistory(history, { ...page, order: 'newest' }),
  'history, lowest cut-off': () => listHistory(history, { ...page, order: 'lowest-cut-off' }),
  'history, sums': () => getHistorySums(program),
  'history, scores for the chart': () => listScorePoints(history, 'CRS'),
  'history, days between rounds': () => listRoundDays(history),
  'board of all draws': () => getDrawBoard(),
  'draw with its neighbours': () => getDraw(draw),
  'stories about a draw': () => listArticlesAboutDraw(draw, 6),
  'API, draws': () => listDraws({ limit: 50 }),
  'API, draws of a program and year': () => listDraws({ program, year: 2019, limit: 50 }),
  'API, draws of a stream': () => listDraws({ stream: 'cec', limit: 50 }),
  'API, largest draws': () => listDraws({ minInvitations: 4_000, limit: 50 }),
  'API, one draw': () => findDraw(draw),
  'API, streams': () => listStreams({ limit: 50 }),
  'API, articles': () => listArticles({ limit: 50 }),
  'CSV, first rows': async () => {
    for await (const piece of await writeDrawsCsv({})) if (piece.length > 1_000) break;
  },
  'front page': () => getFrontPage(),
  'page 50 of a section': () => getSectionPage('express-entry', { month: null, page: 50 }),
  'page 50 of a tag': () => getTagPage('size-topic-1', { month: null, page: 50 }),
  'page 50 of an author': () => getAuthorPage('size-author-1', { month: null, page: 50 }),
  'related stories': () => listRelatedArticles({ id: 1, related: [], body: { type: 'doc' } }, 6),
};
