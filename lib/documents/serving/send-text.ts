import type { ServerResponse } from 'node:http';
import type { SecurityHeaders } from '../security-headers';

/** A short answer for machines. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  security: SecurityHeaders,
  contentType = 'text/plain; charset=utf-8',
): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, [
    ...['Content-Type', contentType, 'Content-Length', String(body.length), 'Cache-Control', 'no-store'],
    ...security.plain,
  ]);
  response.end(body);
}
