import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ApiParts, createApi } from './api/serve-api';
import type { Files } from './files/files';
import { createFormSubmission, isOneClick } from './forms/submit-form';
import { isForeign, isOwnOrigin, isReading, stripRequest } from './guard';
import type { DocumentKeeper } from './keeping/document-keeper';
import { type AskNext, RenderingError } from './making/ask-next';
import type { DocumentMaker } from './making/make-document';
import { type Place, placeOf, readDocumentAddress } from './routes';
import type { SecurityHeaders } from './security-headers';
import { type OwnPage, ownPages, sendOwnPage } from './serving/own-page';
import { type Reply, sendReply } from './serving/reply';
import { sendText } from './serving/send-text';
import { readTarget, type Target } from './target';
import { type QuestionLimit, tooManyQuestions } from './visits/question-limit';
import { visitOf, type Witness } from './visits/visit';

export interface LayerParts extends Pick<ApiParts, 'cdnTagHeader' | 'countRequest'> {
  siteHost: string;
  askNext: AskNext;
  keeper: DocumentKeeper;
  maker: DocumentMaker;
  files: Files;
  /** What can be sent at once: a document that is true, or a file. */
  findInMemory(url: string): Reply | undefined;
  /** Next then serves its own files, and its updates. */
  isDevelopment: boolean;
  security: SecurityHeaders;
  clientAddress(request: IncomingMessage): string;
  /** Told of each document that goes out. */
  witness?: Witness;
  /** How often a client may ask what is work to answer; left out: as often as it likes. */
  questions?: QuestionLimit;
  /** Next's own handler, for what is no reader's business. */
  pass(request: IncomingMessage, response: ServerResponse): Promise<void>;
  findUnreadiness(): Promise<string | null>;
}

/** An address for the log, without the keys of people in it: 256 bits in base64url, as no slug looks. */
const withoutKeys = (address: string) => address.replace(/(?<=\/)(?=[\w-]*[A-Z])[\w-]{32,}/g, '…');

type Handler = (request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void> | void;

/** The listener in front of Next: documents from memory at once, everything else by its place. */
export function createLayer(parts: LayerParts): RequestListener {
  const { siteHost, askNext, keeper, maker, files, isDevelopment, security, clientAddress } = parts;
  const ownPage = (request: IncomingMessage, response: ServerResponse, page: OwnPage) =>
    sendOwnPage(request, response, page, security);
  const api = createApi(parts);
  const forms = createFormSubmission({ askNext, maker, security, clientAddress, sendOwnPage: ownPage });

  /** To Next itself: the request with headers that only the layer may say, the answer with its own. */
  async function pass(
    request: IncomingMessage,
    response: ServerResponse,
    headers: Record<string, string> = {},
  ) {
    const address = clientAddress(request);
    stripRequest(request);
    request.headers['x-forwarded-for'] = address;
    const isFromSite = URL.parse(request.headers.origin ?? '')?.host === siteHost;
    request.headers['x-forwarded-host'] = isFromSite ? siteHost : (request.headers.host ?? siteHost);
    // Next takes the nonce of its scripts from here.
    request.headers['content-security-policy'] = headers['Content-Security-Policy'];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    await parts.pass(request, response);
  }

  function send(request: IncomingMessage, response: ServerResponse, reply: Reply) {
    sendReply(request, response, reply);
    if (reply.key === undefined || reply.status !== 200 || request.method !== 'GET') return;
    parts.witness?.(reply.key, visitOf(request, clientAddress(request)));
  }

  const sendDocument: Handler = async (request, response, target) => {
    const address = readDocumentAddress(target);
    const wait = address.isQuestion ? await parts.questions?.(clientAddress(request)) : 0;
    if (wait) return ownPage(request, response, tooManyQuestions(wait));
    send(request, response, await keeper.get(address.key, () => maker.make(address)));
  };

  const sendOn: Handler = (request, response, { path }) => {
    const query = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
    const headers = [
      'Location',
      path + query,
      'Content-Length',
      '0',
      'Cache-Control',
      'public, max-age=3600',
    ];
    response.writeHead(308, [...headers, ...security.plain]).end();
  };

  const sendFile: Handler = async (request, response, target) => {
    const file = await files.find(target.path);
    if (file) sendReply(request, response, file);
    else if (isDevelopment) await pass(request, response);
    else sendText(response, 404, 'There is no such file.', security);
  };

  const handlers: Record<Place, Handler> = {
    async health(_request, response, { path }) {
      const problem = path === '/readyz' ? await parts.findUnreadiness() : null;
      const report = problem ? { status: 'unavailable', reason: problem } : { status: 'ok' };
      sendText(response, problem ? 503 : 200, JSON.stringify(report), security, 'application/json');
    },
    async desk(request, response) {
      if (!isReading(request) && !isOwnOrigin(request, siteHost)) {
        return ownPage(request, response, ownPages.foreign);
      }
      // Nobody types NUL, and the database refuses it.
      if (request.url?.includes('%00')) return ownPage(request, response, ownPages.noAddress);
      await pass(request, response, security.desk());
    },
    async form(request, response, { path }) {
      if (request.method !== 'POST') {
        return ownPage(request, response, { ...ownPages.notAllowed, headers: ['Allow', 'POST'] });
      }
      if (isForeign(request, siteHost)) return ownPage(request, response, ownPages.foreign);
      await forms.submit(request, response, path);
    },
    'public-api': api,
    async api(request, response) {
      if (!isReading(request) && isForeign(request, siteHost)) {
        return ownPage(request, response, ownPages.foreign);
      }
      await pass(request, response, security.api);
    },
    framework: sendFile,
    asset: sendFile,
    media: sendFile,
    async reader(request, response, target) {
      if (request.method === 'POST' && isOneClick(target.path)) {
        return forms.unsubscribeInOneClick(request, response, target.path);
      }
      if (!isReading(request)) return ownPage(request, response, ownPages.notAllowed);
      if (isDevelopment && request.headers.rsc) return pass(request, response);
      if (!target.isCanonical) return sendOn(request, response, target);
      const file = await files.find(target.path);
      if (file) sendReply(request, response, file);
      else await sendDocument(request, response, target);
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const target = readTarget(request.url ?? '');
    if (!target) {
      const [rawPath = ''] = (request.url ?? '').split('?');
      if (placeOf(rawPath) === 'public-api') return api(request, response, null);
      return ownPage(request, response, ownPages.noAddress);
    }
    const place = placeOf(target.path);
    // Next reads the address anew there, and would take another spelling for another page.
    const isReadByNext = place === 'desk' || place === 'api' || place === 'public-api';
    if (isReadByNext && !target.isCanonical) {
      return isReading(request)
        ? sendOn(request, response, target)
        : ownPage(request, response, ownPages.noAddress);
    }
    await handlers[place](request, response, target);
  }

  function recover(request: IncomingMessage, response: ServerResponse, error: unknown) {
    const isRendering = error instanceof RenderingError;
    // Without the query: what people ask (a calculator's answers) is kept nowhere.
    const [path = ''] = (request.url ?? '').split('?');
    const problem = isRendering ? withoutKeys(error.message) : error;
    console.error(`Documents: ${request.method} ${withoutKeys(path)}:`, problem);
    if (response.headersSent) return response.destroy();
    // An answer with an error while the database is there: a fault of the page itself.
    const isOurFault = !isRendering || (error.isAnswered && keeper.isInTouch());
    const away = isReading(request) ? ownPages.notHere : ownPages.notSaved;
    ownPage(request, response, isOurFault ? ownPages.broken : away);
  }

  return (request, response) => {
    if (isReading(request)) {
      const reply = parts.findInMemory(request.url ?? '');
      if (reply) return send(request, response, reply);
    }
    answer(request, response).catch((error: unknown) => recover(request, response, error));
  };
}
