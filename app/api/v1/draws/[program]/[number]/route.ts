import { findDraw } from '@/lib/api/draws/find-draw';
import { answerJson, noParameters } from '@/lib/api/http/answer';

type Context = { params: Promise<{ program: string; number: string }> };

export async function GET(request: Request, { params }: Context) {
  const reference = await params;
  return answerJson(request, noParameters, () => findDraw(reference));
}
