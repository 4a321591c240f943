import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { formStateHeader } from '@/lib/form-state';

const timeLimit = 10_000;
/** How long a question may wait for its turn: a busy moment is no failure. */
const queueLimit = 30_000;
/** In development it compiles a page when it is first asked for. */
const developmentTimeLimit = 300_000;
const largestAnswer = 16 * 1024 * 1024;
/** As many as the database connections that pages share, and a few that wait for nothing. */
const atOnce = 12;
const longestQueue = 500;
/** Of answers that are sent as they are made, each as long as its reader takes. */
const streamsAtOnce = 200;
const streamTimeLimit = 600_000;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Question {
  /** Path and query. */
  path: string;
  method?: 'GET' | 'HEAD' | 'POST';
  /** The state of a refused form, encoded. */
  formState?: string;
  contentType?: string;
  body?: Buffer;
  /** The reader's address, where the answer may depend on it (a form's limits). */
  clientAddress?: string;
  /** Which answer the caller has already. */
  ifNoneMatch?: string | undefined;
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
  /** An answer whose body is still to come: for those that are too large to be held. */
  stream(question: Question): Promise<IncomingMessage>;
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
  /** How long Next may take once it is asked, in milliseconds. */
  within?: number;
}): AskNext {
  const { socketPath, siteUrl, isDevelopment } = options;
  const { within: askedWithin = isDevelopment ? developmentTimeLimit : timeLimit } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const streams = new Agent({ keepAlive: true, maxSockets: streamsAtOnce });
  const site = new URL(siteUrl);
  const isFull = () => Object.values(agent.requests).some((waiting = []) => waiting.length >= longestQueue);
  const failureOf = ({ path }: Question, message: string, cause?: unknown) =>
    new RenderingError(`${path}: ${message}`, { isAnswered: false, cause });

  function headersOf(question: Question) {
    const { formState, contentType, body, clientAddress = '127.0.0.1', ifNoneMatch } = question;
    return {
      host: site.host,
      accept: 'text/html,*/*;q=0.1',
      'user-agent': 'document-layer',
      'x-forwarded-for': clientAddress,
      'x-forwarded-host': site.host,
      'x-forwarded-proto': site.protocol.slice(0, -1),
      ...(formState ? { [formStateHeader]: formState } : {}),
      ...(contentType ? { 'content-type': contentType } : {}),
      ...(ifNoneMatch ? { 'if-none-match': ifNoneMatch } : {}),
      ...(body ? { 'content-length': body.length } : {}),
    };
  }

  function send(question: Question, through: Agent, within: number): Promise<IncomingMessage> {
    const { path, method = 'GET', body } = question;
    const ending = new AbortController();
    const endAfter = (limit: number) => setTimeout(() => ending.abort(), limit).unref();
    let timer = endAfter(queueLimit);
    const options = { socketPath, agent: through, path, method, headers: headersOf(question) };
    return new Promise((resolve, reject) => {
      request({ ...options, signal: ending.signal }, resolve)
        // Its turn: until now others were before it.
        .on('socket', () => {
          clearTimeout(timer);
          timer = endAfter(within);
        })
        .on('close', () => clearTimeout(timer))
        .on('error', (error) => reject(failureOf(question, error.message, error)))
        .end(body);
    });
  }

  async function collect(question: Question, response: IncomingMessage): Promise<Answer> {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of response) {
        const bytes = chunk as Buffer;
        size += bytes.length;
        if (size > largestAnswer) throw new Error('the answer is too large');
        chunks.push(bytes);
      }
    } catch (error) {
      throw failureOf(question, error instanceof Error ? error.message : String(error), error);
    }
    return { status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(chunks) };
  }

  async function ask(question: Question): Promise<Answer> {
    if (isFull()) throw failureOf(question, 'too many renderings wait');
    return collect(question, await send(question, agent, askedWithin));
  }

  return Object.assign(ask, {
    stream: (question: Question) => send(question, streams, streamTimeLimit),
    close() {
      agent.destroy();
      streams.destroy();
    },
  });
}
