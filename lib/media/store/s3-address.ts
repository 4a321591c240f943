/** Where pictures are kept, as `S3_URL` says it. */
export interface S3Place {
  /** `https://host/bucket` or `https://host/bucket/folder`. */
  base: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/**
 * Reads `s3://key:secret@host/bucket/folder?region=ca-central-1`; `s3:` is https, and a store without
 * TLS is written `http:`. Key and secret are percent-encoded where they hold `/`, `@` or `:`.
 * @returns null where it lacks key, secret or bucket.
 */
export function parseS3Url(address: string): S3Place | null {
  const url = new URL(address.replace(/^s3:/, 'https:'));
  const folder = url.pathname.replace(/\/+$/, '');
  if (!url.username || !url.password || folder === '') return null;
  return {
    base: `${url.protocol}//${url.host}${folder}`,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
  };
}
