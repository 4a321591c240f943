import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import aws4 from 'aws4';

const keys = { accessKeyId: 'test-key', secretAccessKey: 'test/secret' };
const bucket = '/pictures/';

/** Whether a request is signed as S3 wants it: by another signer than the one that is tested. */
function isSigned({ method, url, headers }: IncomingMessage): boolean {
  const [, region] = /Credential=[^/]+\/\d{8}\/([^/]+)\/s3\//.exec(headers.authorization ?? '') ?? [];
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const signed = Object.fromEntries(names.split(';').map((name) => [name, String(headers[name])]));
  const own = aws4.sign({ service: 's3', region, method, path: url, headers: signed }, keys);
  return own.headers?.Authorization === headers.authorization;
}

/** A service that answers as S3 does, for tests: one bucket in memory, and no request without its signature. */
export async function startTestStore() {
  const files = new Map<string, { bytes: Buffer; type: string }>();
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request);
    const answer = (status: number, body: Buffer | string = '') => response.writeHead(status).end(body);
    if (!isSigned(request)) return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    const { url = '', method } = request;
    if (!url.startsWith(bucket)) return answer(404, '<Error><Code>NoSuchBucket</Code></Error>');
    const name = url.slice(bucket.length);
    if (method === 'PUT') files.set(name, { bytes, type: request.headers['content-type'] ?? '' });
    if (method === 'DELETE') files.delete(name);
    if (method !== 'GET') return answer(method === 'PUT' ? 200 : 204);
    const file = files.get(name);
    return file ? answer(200, file.bytes) : answer(404, '<Error><Code>NoSuchKey</Code></Error>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const secret = encodeURIComponent(keys.secretAccessKey);
  return {
    files,
    address: `http://${keys.accessKeyId}:${secret}@127.0.0.1:${port}/pictures?region=ca-central-1`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
