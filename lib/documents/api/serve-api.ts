import type { IncomingMessage, ServerResponse } from 'node:http';
import { isReading } from '../guard';
import type { DocumentKeeper } from '../keeping/document-keeper';
import { type AskNext, RenderingError } from '../making/ask-next';
import type { CdnTagHeader } from '../making/cdn-tags';
import type { SecurityHeaders } from '../security-headers';
import { sendReply } from '../serving/reply';
import type { Target } from '../target';
import { readApiAddress } from './api-address';
import { createAnswerMaker } from './make-answer';
import { problemOf, problemType } from './problem';
import type { Allowance } from './rate-limit';
import { streamAnswer } from './stream-answer';

const methods = 'GET, HEAD, OPTIONS';

/** Any site's script may read an answer, and what stands in its head. */
const cors = [
  ...['Access-Control-Allow-Origin', '*'],
  ...['Access-Control-Expose-Headers', 'ETag, RateLimit, RateLimit-Policy, Retry-After, Content-Disposition'],
  ...['Cross-Origin-Resource-Policy', 'cross-origin'],
];

const preflight = [
  ...['Allow', methods],
  ...['Access-Control-Allow-Methods', methods],
  ...['Access-Control-Allow-Headers', 'If-None-Match, Accept'],
  ...['Access-Control-Max-Age', '86400'],
];

export interface ApiParts {
  askNext: AskNext;
  keeper: DocumentKeeper;
  security: SecurityHeaders;
  cdnTagHeader: CdnTagHeader;
  clientAddress(request: IncomingMessage): string;
  /** Counts one request from a client's address. */
  countRequest(address: string): Promise<Allowance>;
}

/** Without a target the address cannot be read. */
type Serve = (request: IncomingMessage, response: ServerResponse, target: Target | null) => Promise<void>;

/** The public API: read only, open to other sites, limited per client, its answers kept as pages are. */
export function createApi(parts: ApiParts): Serve {
  const { askNext, keeper, security, cdnTagHeader } = parts;
  const open = [...security.plain, ...cors];
  const make = createAnswerMaker({ askNext, cdnTagHeader, headers: security.plain });

  function sendProblem(
    request: IncomingMessage,
    response: ServerResponse,
    problem: { status: number; detail: string; headers: string[] },
  ) {
    const body = Buffer.from(JSON.stringify(problemOf(problem.status, problem.detail)));
    const about = ['Content-Type', problemType, 'Content-Length', String(body.length)];
    response.writeHead(problem.status, [...about, 'Cache-Control', 'no-store', ...problem.headers, ...open]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse, target: Target, head: string[]) {
    const address = readApiAddress(target);
    if (address.isStreamed)
      return streamAnswer(request, response, { askNext, address, head: [...head, ...open] });
    sendReply(request, response, await keeper.get(address.key, () => make(address)), [...head, ...cors]);
  }

  return async (request, response, target) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, [...preflight, ...open]).end();
      return;
    }
    if (!isReading(request)) {
      const detail = 'Records are read here; nothing can be changed. Use GET.';
      return sendProblem(request, response, { status: 405, detail, headers: ['Allow', methods] });
    }
    const { isAllowed, headers } = await parts.countRequest(parts.clientAddress(request));
    if (!isAllowed) {
      const detail = 'Too many requests from your network. Wait as long as Retry-After says, in seconds.';
      return sendProblem(request, response, { status: 429, detail, headers });
    }
    if (!target) {
      const detail = 'This address cannot be read: it is too long, or part of it was lost on the way.';
      return sendProblem(request, response, { status: 400, detail, headers });
    }
    try {
      await answer(request, response, target, headers);
    } catch (error) {
      if (response.headersSent) throw error;
      console.error(`API: ${request.url}:`, error instanceof RenderingError ? error.message : error);
      const isAway = error instanceof RenderingError && !(error.isAnswered && keeper.isInTouch());
      const detail = isAway
        ? 'The records cannot be reached for a moment. Try again in half a minute.'
        : 'The fault is ours and has been noted. Try again later.';
      const retry = ['Retry-After', isAway ? '30' : '60'];
      sendProblem(request, response, { status: isAway ? 503 : 500, detail, headers: [...retry, ...headers] });
    }
  };
}
