import { createHmac, timingSafeEqual } from 'node:crypto';
import { getEnv } from '@/lib/env';

/** The length of a UUID without its hyphens. */
const idLength = 32;

function sign(id: string): string {
  const { authSecret } = getEnv();
  if (!authSecret) throw new Error('AUTH_SECRET is not set: start through npm start or npm run dev');
  return createHmac('sha256', authSecret).update(`preview:${id}`).digest('base64url');
}

/** The reader's path of a preview link: its row's id and the site's signature. */
export function previewPath(id: string): string {
  return `/preview/${id.replaceAll('-', '')}${sign(id)}`;
}

/** @returns the id of the link's row; null where this site did not sign it. The database is not asked. */
export function readPreviewToken(token: string): string | null {
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(token.slice(0, idLength)) ?? [];
  const id = parts.join('-');
  const given = Buffer.from(token.slice(idLength));
  const right = Buffer.from(sign(id));
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}
