import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeFormState, type FormState, formState } from '@/lib/form-state';
import type { AskNext } from '../making/ask-next';
import type { DocumentMaker } from '../making/make-document';
import { placeOf, readDocumentAddress } from '../routes';
import type { SecurityHeaders } from '../security-headers';
import { type OwnPage, ownPages } from '../serving/own-page';
import { sendReply } from '../serving/reply';
import { readTarget } from '../target';
import { readBody } from './read-body';

const urlencoded = 'application/x-www-form-urlencoded';

interface FormDoors {
  askNext: AskNext;
  maker: DocumentMaker;
  security: SecurityHeaders;
  clientAddress(request: IncomingMessage): string;
  sendOwnPage(request: IncomingMessage, response: ServerResponse, page: OwnPage): void;
}

/** One click in a mail program (RFC 8058): the address holds the token, and the answer is no page. */
const oneClick: { address: RegExp; form: string }[] = [
  { address: /^\/newsletter\/unsubscribe\/([\w-]+)$/, form: 'unsubscribe' },
  { address: /^\/comments\/leave\/([\w-]+)$/, form: 'leave-replies' },
];

export const isOneClick = (path: string) => oneClick.some(({ address }) => address.test(path));

function readRefusal(body: Buffer): FormState | null {
  try {
    return formState.parse(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}

/**
 * Takes a reader's form to its handler. Accepted, the answer leads on (303); refused, it is the page
 * that the form stands on, with the person's typing and the messages in it.
 */
export function createFormSubmission(doors: FormDoors) {
  const { askNext, maker, security, clientAddress, sendOwnPage } = doors;

  async function sendRefused(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    status: number,
  ) {
    const state = readRefusal(body);
    const target = state && readTarget(state.page);
    if (!state || !target || placeOf(target.path) !== 'reader') {
      return sendOwnPage(request, response, status === 404 ? ownPages.noForm : ownPages.notSaved);
    }
    const address = readDocumentAddress(target);
    const page = await maker.makeRefused(address, encodeFormState(state), status).catch(() => null);
    if (page) sendReply(request, response, page);
    else sendOwnPage(request, response, ownPages.notSaved);
  }

  /** @throws RenderingError when the handler or the page does not answer. */
  async function submit(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!request.headers['content-type']?.startsWith(urlencoded)) {
      return sendOwnPage(request, response, ownPages.noForm);
    }
    const body = await readBody(request);
    if (!body) return sendOwnPage(request, response, ownPages.tooLarge);
    const answer = await askNext({
      path,
      method: 'POST',
      body,
      contentType: urlencoded,
      clientAddress: clientAddress(request),
    });
    const { location } = answer.headers;
    if (answer.status === 303 && location) {
      const headers = ['Location', location, 'Cache-Control', 'no-store', 'Content-Length', '0'];
      response.writeHead(303, [...headers, ...security.plain]).end();
      return;
    }
    await sendRefused(request, response, answer.body, answer.status);
  }

  async function unsubscribeInOneClick(request: IncomingMessage, response: ServerResponse, path: string) {
    const way = oneClick.find(({ address }) => address.test(path));
    const token = way?.address.exec(path)?.[1] ?? '';
    // What the mail program sends says nothing more; it is not read.
    request.resume();
    const answer = await askNext({
      path: `/api/forms/${way?.form}`,
      method: 'POST',
      body: Buffer.from(new URLSearchParams({ token, page: path }).toString()),
      contentType: urlencoded,
      clientAddress: clientAddress(request),
    });
    const isDone = answer.status < 400;
    // No redirect: mail programs do not follow one after a POST.
    const text = isDone ? 'You are unsubscribed.\n' : 'This link does not work (any more).\n';
    const headers = ['Content-Type', 'text/plain; charset=utf-8', 'Cache-Control', 'no-store'];
    response.writeHead(isDone ? 200 : answer.status, [...headers, ...security.plain]).end(text);
  }

  return { submit, unsubscribeInOneClick };
}
