import { streamsQuery } from '@/lib/api/contract/stream';
import { answerJson } from '@/lib/api/http/answer';
import { listStreams } from '@/lib/api/streams/list-streams';

export const GET = (request: Request) => answerJson(request, streamsQuery, listStreams);
