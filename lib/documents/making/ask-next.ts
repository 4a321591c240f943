import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { formStateHeader } from '@/lib/form-state';

/** How long Next may take, in milliseconds. */
const timeLimit = 10_000;
/** In development it compiles a page when it is first asked for. */
const developmentTimeLimit = 300_000;
const largestAnswer = 16 * 1024 * 1024;
/** As many as the database connections that pages share, and a few that wait for nothing. */
const atOnce = 12;
const longestQueue = 500;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Question {
  /** Path and query. */
  path: string;
  method?: 'GET' | 'POST';
  /** The state of a refused form, encoded. */
  formState?: string;
  contentType?: string;
  body?: Buffer;
  /** The reader's address, where the answer may depend on it (a form's limits). */
  clientAddress?: string;
}

/** Next did not answer, or with something that no reader may see. */
export class RenderingError extends Error {
  /** True where Next did answer. */
  readonly isAnswered: boolean;

  constructor(message: string, options: { isAnswered: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'RenderingError';
    this.isAnswered = options.isAnswered;
  }
}

export interface AskNext {
  (question: Question): Promise<Answer>;
  /** Closes the connections. */
  close(): void;
}

/**
 * Asks Next over its private socket, with headers made here: nothing of a reader's request passes.
 * @throws RenderingError when there is no answer in time.
 */
export function createAskNext(options: {
  socketPath: string;
  siteUrl: string;
  isDevelopment: boolean;
}): AskNext {
  const { socketPath, siteUrl, isDevelopment } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const site = new URL(siteUrl);
  const isFull = () => Object.values(agent.requests).some((waiting = []) => waiting.length >= longestQueue);

  const ask = (question: Question): Promise<Answer> => {
    const { path, method = 'GET', formState, contentType, body, clientAddress = '127.0.0.1' } = question;
    const failure = (message: string, cause?: unknown) =>
      new RenderingError(`${path}: ${message}`, { isAnswered: false, cause });
    if (isFull()) return Promise.reject(failure('too many renderings wait'));
    const headers = {
      host: site.host,
      accept: 'text/html,*/*;q=0.1',
      'user-agent': 'document-layer',
      'x-forwarded-for': clientAddress,
      'x-forwarded-host': site.host,
      'x-forwarded-proto': site.protocol.slice(0, -1),
      ...(formState ? { [formStateHeader]: formState } : {}),
      ...(contentType ? { 'content-type': contentType } : {}),
      ...(body ? { 'content-length': body.length } : {}),
    };
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(failure(error.message, error));
      const signal = AbortSignal.timeout(isDevelopment ? developmentTimeLimit : timeLimit);
      request({ socketPath, agent, path, method, headers, signal }, (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response
          .on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > largestAnswer) response.destroy(new Error('the answer is too large'));
            else chunks.push(chunk);
          })
          .on('end', () =>
            resolve({
              status: response.statusCode ?? 500,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          )
          .on('error', fail);
      })
        .on('error', fail)
        .end(body);
    });
  };
  return Object.assign(ask, { close: () => agent.destroy() });
}
