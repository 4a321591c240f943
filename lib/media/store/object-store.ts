import { AwsClient } from 'aws4fetch';
import { parseS3Url } from './s3-address';

/** Files under names, in a bucket of an S3-like service. */
export interface ObjectStore {
  /** @throws where the service does not take it. */
  put(name: string, bytes: Buffer, contentType: string): Promise<void>;
  /** Null where there is none of that name. @throws where the service does not answer. */
  get(name: string): Promise<Buffer | null>;
  /** One that is not there counts as removed. */
  remove(name: string): Promise<void>;
}

/** Milliseconds for one answer of the service. */
const patience = 20_000;

/**
 * The store that an address names.
 * @throws where the address lacks key, secret or bucket.
 */
export function openObjectStore(address: string): ObjectStore {
  const place = parseS3Url(address);
  if (!place) throw new Error('S3_URL lacks a key, a secret or a bucket');
  const { base, ...keys } = place;
  const client = new AwsClient({ ...keys, service: 's3', retries: 2 });

  async function ask(name: string, init: RequestInit): Promise<Response> {
    const answer = await client.fetch(`${base}/${name}`, { ...init, signal: AbortSignal.timeout(patience) });
    if (answer.ok || answer.status === 404) return answer;
    const said = (await answer.text()).slice(0, 300);
    throw new Error(
      `the picture store answered ${answer.status} to ${init.method ?? 'GET'} ${name}: ${said}`,
    );
  }

  return {
    async put(name, bytes, contentType) {
      const headers = { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=31536000, immutable' };
      const { ok } = await ask(name, { method: 'PUT', body: new Uint8Array(bytes), headers });
      if (!ok) throw new Error(`the picture store has no such bucket: ${base}`);
    },
    async get(name) {
      const answer = await ask(name, {});
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
    },
    async remove(name) {
      await ask(name, { method: 'DELETE' });
    },
  };
}
