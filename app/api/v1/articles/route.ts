import { listArticles } from '@/lib/api/articles/list-articles';
import { articlesQuery } from '@/lib/api/contract/article';
import { answerJson } from '@/lib/api/http/answer';

export const GET = (request: Request) => answerJson(request, articlesQuery, listArticles);
