import { drawFilter } from '@/lib/api/contract/draw';
import { answerCsv } from '@/lib/api/draws/answer-csv';
import { answerWith } from '@/lib/api/http/answer';

export const GET = (request: Request) =>
  answerWith(request, drawFilter, (filter) => answerCsv(request, filter));
