import { drawsQuery } from '@/lib/api/contract/draw';
import { listDraws } from '@/lib/api/draws/list-draws';
import { answerJson } from '@/lib/api/http/answer';

export const GET = (request: Request) => answerJson(request, drawsQuery, listDraws);
