import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildReply } from '../serving/build-reply';
import { closeServer } from '../serving/close-server';
import type { Reply } from '../serving/reply';
import { type Door, openDoor } from './open-door';
import { readPlainGet } from './read-plain-get';

const get = (path: string, ...fields: string[]) =>
  `GET ${path} HTTP/1.1\r\n${['Host: a', ...fields].join('\r\n')}\r\n\r\n`;

let server: Server;
let door: Door;
let reply: Reply;
/** What came through the door to the server. */
let served: string[];
const sockets: Socket[] = [];

async function speak() {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1');
  });
  return {
    socket,
    async say(...pieces: string[]) {
      heard = '';
      for (const piece of pieces) {
        socket.write(piece, 'latin1');
        await sleep(40);
      }
      return heard;
    },
  };
}

beforeEach(async () => {
  const parts = { contentType: 'text/html', cacheControl: 'public', headers: ['X-A', 'b'], status: 200 };
  reply = await buildReply({ ...parts, body: Buffer.from('from memory. '.repeat(60)) });
  served = [];
  server = createServer({ keepAliveTimeout: 5_000 }, (request, response) => {
    served.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => response.end('from the server'));
  });
  door = openDoor(server, (url) => (url === '/kept' ? reply : undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  door.close();
  await closeServer(server);
});

describe('the door', () => {
  it('answers from memory again and again, whole and with its headers', async () => {
    const { say } = await speak();
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await say(get('/kept'));
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Type: text\/html\r\nContent-Length: 780\r\n/);
      expect(answer).toMatch(
        /\r\nDate: \w{3}, .* GMT\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\nfrom memory/,
      );
    }
    expect(await say(get('/kept', 'accept-encoding: gzip, br'))).toContain('Content-Encoding: br');
    expect(await say(get('/kept', `If-None-Match: ${reply.variants.identity.etag}`))).toMatch(
      /^HTTP\/1\.1 304 /,
    );
    expect(served).toEqual([]);
  });

  it('takes the connection over at the first request that is anything else', async () => {
    const { say } = await speak();
    expect(await say(get('/kept'))).toContain('from memory');
    expect(await say('POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b')).toContain(
      'from the server',
    );
    expect(await say(get('/kept'))).toContain('from the server');
    expect(served).toEqual(['POST /form', 'GET /kept']);
  });

  it('takes over requests in pieces, and several in one', async () => {
    const pieces = await speak();
    expect(await pieces.say('GET /kept HT', 'TP/1.1\r\nHost: a\r\n\r\n')).toContain('from the server');
    const several = await speak();
    expect((await several.say(get('/a') + get('/b'))).match(/from the server/g)).toHaveLength(2);
    expect(served).toEqual(['GET /kept', 'GET /a', 'GET /b']);
  });

  it('closes what waits when it closes', async () => {
    const { socket, say } = await speak();
    await say(get('/kept'));
    const closed = once(socket, 'close');
    door.close();
    await closed;
  });
});

describe('readPlainGet', () => {
  it.each([
    ['an older protocol', 'GET / HTTP/1.0\r\nHost: a\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nAccept: a\r\n\r\n'],
    ['two hosts', get('/', 'Host: b')],
    ['a body', get('/', 'Content-Length: 5')],
    ['a body in chunks', get('/', 'Transfer-Encoding: chunked')],
    ['more bytes than a request', `${get('/')}X`],
    ['an end of the connection', get('/', 'Connection: close')],
    ['a folded field', 'GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n'],
    ['a bare line feed', 'GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n'],
    ['another method', 'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a whole address', 'GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('leaves %s to Node', (_what, text) => expect(readPlainGet(Buffer.from(text, 'latin1'))).toBeNull());

  it('reads what a browser sends', () => {
    const text = get(
      '/a?b=c',
      'Connection: keep-alive',
      'User-Agent: Mözilla',
      'Accept-Encoding: gzip, br',
      'Cookie: a=b',
    );
    expect(readPlainGet(Buffer.from(text, 'latin1'))).toEqual({
      url: '/a?b=c',
      acceptEncoding: 'gzip, br',
      ifNoneMatch: undefined,
      userAgent: 'Mözilla',
      purpose: undefined,
      destination: undefined,
    });
  });
});
