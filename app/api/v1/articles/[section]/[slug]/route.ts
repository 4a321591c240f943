import { answerArticle } from '@/lib/api/articles/answer-article';
import { answerWith, noParameters } from '@/lib/api/http/answer';

type Context = { params: Promise<{ section: string; slug: string }> };

export async function GET(request: Request, { params }: Context) {
  const { section, slug } = await params;
  return answerWith(request, noParameters, () => answerArticle(section, slug));
}
