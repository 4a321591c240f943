import { answerJson, noParameters } from '@/lib/api/http/answer';
import { describeApi } from '@/lib/api/openapi/document';

export const GET = (request: Request) => answerJson(request, noParameters, describeApi);
