import { createPrivateKey } from 'node:crypto';
import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

const officialRounds = 'https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json';

const indexNow = 'https://api.indexnow.org/indexnow';

/** Of a database, a socket's folder may stand for the host: `postgres:///cin?host=/run/postgresql`. */
function namesHost(value: string, protocols: string[]): boolean {
  const url = URL.parse(value);
  if (!url || !protocols.includes(url.protocol) || !/^\s*\w+:\/\//.test(value)) return false;
  return url.hostname !== '' || url.searchParams.has('host');
}

const address = (protocols: string[], example: string) =>
  z.string().refine((value) => namesHost(value, protocols), { error: `must be an address like ${example}` });

const s3Example = 's3://key:secret@host/bucket';

function namesBucket(address: string): boolean {
  // Of a scheme that is not the web's a path is read otherwise.
  const url = URL.parse(address.replace(/^s3:/, 'https:'));
  return Boolean(url?.username && url.password && url.pathname.length > 1);
}

function isPrivateKey(pem: string): boolean {
  try {
    createPrivateKey(pem);
    return true;
  } catch {
    return false;
  }
}

const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' });

function isAddressOrRange(hop: string): boolean {
  const [ip = '', bits, ...rest] = hop.split('/');
  const family = isIP(ip);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

const siteUrl = address(['http:', 'https:'], 'https://news.example.org')
  .refine((value) => URL.canParse(value) && new URL(value).pathname === '/' && !/[?#@]/.test(value), {
    error: 'must be an address without a path, like https://news.example.org',
  })
  // Its one spelling: addresses of the site are told by it.
  .transform((value) => new URL(value).origin);

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).optional().catch(undefined),
  PORT: z
    .string()
    .regex(/^\d+$/, { error: 'must be a port number, 1 to 65535' })
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, { error: 'must be a port number, 1 to 65535' })
    .default(3000),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/cin').optional(),
  DATA_DIR: z.string().default('.data'),
  SITE_URL: siteUrl.optional(),
  CIN_OWNER_EMAIL: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/, { error: 'must be an e-mail address' })
    .default('owner@localhost'),
  CIN_OWNER_PASSWORD: z.string().min(8, { error: 'must have at least 8 characters' }).optional(),
  CIN_DEMO: flag.optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org').optional(),
  SMTP_CONNECTIONS: z
    .string()
    .regex(/^\d+$/, { error: 'must be a number of connections, 1 to 100' })
    .transform(Number)
    .refine((count) => count >= 1 && count <= 100, { error: 'must be a number of connections, 1 to 100' })
    .default(10),
  SMTP_RATE: z
    .string()
    .transform(Number)
    .refine((rate) => rate > 0 && Number.isFinite(rate), { error: 'must be a number of mails a second' })
    .optional(),
  SMTP_DOMAIN_RATES: z
    .string()
    .transform((list) => list.split(',').map((pair) => pair.trim().toLowerCase().split('=')))
    .refine((pairs) => pairs.every(([domain, rate, ...rest]) => domain && Number(rate) > 0 && !rest.length), {
      error: 'must be domains with mails a second, like gmail.com=20,outlook.com=5',
    })
    .transform((pairs) => Object.fromEntries(pairs.map(([domain = '', rate]) => [domain, Number(rate)])))
    .default({}),
  DRAWS_FEED_URL: address(['http:', 'https:'], officialRounds).default(officialRounds),
  DRAWS_FEED_FETCH: flag.default('0'),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((hop) => hop.trim()))
    .refine((hops) => hops.every(isAddressOrRange), {
      error: 'must be IP addresses or ranges with commas between, like 10.0.0.0/8,127.0.0.1',
    })
    .default([]),
  CDN_TAG_HEADER: z
    .enum(['Surrogate-Key', 'Cache-Tag'], { error: 'must be Surrogate-Key or Cache-Tag' })
    .optional(),
  S3_URL: address(['s3:', 'https:', 'http:'], s3Example)
    .refine(namesBucket, {
      error: `must have a key, a secret and a bucket, like ${s3Example}`,
    })
    .optional(),
  DKIM_DOMAIN: z.hostname({ error: 'must be a domain name' }).optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[\w.-]+$/, { error: 'must be a DNS label' })
    .optional(),
  DKIM_PRIVATE_KEY: z
    .string()
    .transform((key) => key.replaceAll('\\n', '\n'))
    .refine(isPrivateKey, { error: 'must be a private key in PEM form' })
    .optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, { error: 'must have 8 to 128 letters, digits or hyphens' })
    .optional(),
  INDEXNOW_ENDPOINT: address(['http:', 'https:'], indexNow).default(indexNow),
  WORKER: z.enum(['inside', 'off'], { error: 'must be inside or off' }).default('inside'),
  MAIL_HOOK_KEY: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  MAIL_HOOK_MAILGUN: z.string().min(16, { error: 'must be the signing key of Mailgun' }).optional(),
  MAIL_HOOK_POSTMARK: z
    .string()
    .regex(/^[^:]+:.{12,}$/, { error: 'must be user:password, the password of at least 12 characters' })
    .optional(),
  MAIL_HOOK_SES: z
    .string()
    .startsWith('arn:aws', {
      error: 'must be the ARN of a topic, like arn:aws:sns:ca-central-1:123456789012:bounces',
    })
    .optional(),
  AUTH_SECRET: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  MAIL_SECRET: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
});

/** What the webhooks of each provider are proven by; null where it is not set up. */
export interface MailHooks {
  generic: string | null;
  mailgun: string | null;
  /** `user:password` */
  postmark: string | null;
  /** The topic's ARN. */
  ses: string | null;
}

/** How fast many mails go out: per second, for all workers together. */
export interface MailPace {
  /** At most so many at the same time, for each worker. */
  connections: number;
  /** Null: as fast as the mail server takes them. */
  rate: number | null;
  /** For addresses of these domains. */
  domains: Record<string, number>;
}

export interface Dkim {
  domain: string;
  selector: string;
  privateKey: string;
}

/** The settings of docs/operating.md, checked, with their defaults resolved. Addresses have no trailing slash. */
export interface Env {
  isProduction: boolean;
  port: number;
  /** Null: the embedded PostgreSQL under the data folder. */
  databaseUrl: string | null;
  /** Absolute. */
  dataDir: string;
  siteUrl: string;
  ownerEmail: string;
  ownerPassword: string | null;
  /** Whether an empty database gets the demo content. */
  isDemo: boolean;
  smtpUrl: string | null;
  mailPace: MailPace;
  drawsFeedUrl: string;
  isFeedFetched: boolean;
  /** Addresses and ranges (CIDR) whose `X-Forwarded-For` counts. */
  trustedProxies: string[];
  /** The header that tells a CDN which facts a document was made of. */
  cdnTagHeader: 'Surrogate-Key' | 'Cache-Tag' | null;
  s3Url: string | null;
  dkim: Dkim | null;
  indexNowKey: string | null;
  indexNowEndpoint: string;
  worker: 'inside' | 'off';
  mailHooks: MailHooks;
  /** Null only before the start has made or asked for it. */
  authSecret: string | null;
  /** Signs the links in mails and hides suppressed addresses, for as long as the site lives. */
  mailSecret: string | null;
}

/** A setting that is wrong. The message is one line that names it. */
export class SettingError extends Error {
  constructor(setting: string, problem: string) {
    super(`${setting} ${problem}`);
    this.name = 'SettingError';
  }
}

type Source = Record<string, string | undefined>;

function readDkim(values: z.infer<typeof settings>): Dkim | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: key } = values;
  if (domain && selector && key) return { domain, selector, privateKey: key };
  if (!domain && !selector && !key) return null;
  const missing = Object.entries({ DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: key });
  throw new SettingError(
    missing.find(([, value]) => !value)?.[0] ?? 'DKIM_DOMAIN',
    'is missing: DKIM needs three settings',
  );
}

/**
 * Checks settings; an empty one counts as not set.
 * @throws SettingError naming the first one that is wrong.
 */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const result = settings.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new SettingError(String(issue?.path[0]), issue?.message ?? 'is wrong');
  }
  const values = result.data;
  return {
    isProduction: values.NODE_ENV === 'production',
    port: values.PORT,
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: path.resolve(values.DATA_DIR),
    siteUrl: values.SITE_URL ?? new URL(`http://localhost:${values.PORT}`).origin,
    ownerEmail: values.CIN_OWNER_EMAIL,
    ownerPassword: values.CIN_OWNER_PASSWORD ?? null,
    isDemo: (values.CIN_DEMO ?? (values.DATABASE_URL ? '0' : '1')) === '1',
    smtpUrl: values.SMTP_URL ?? null,
    mailPace: {
      connections: values.SMTP_CONNECTIONS,
      rate: values.SMTP_RATE ?? null,
      domains: values.SMTP_DOMAIN_RATES,
    },
    drawsFeedUrl: values.DRAWS_FEED_URL,
    isFeedFetched: values.DRAWS_FEED_FETCH === '1',
    trustedProxies: values.TRUSTED_PROXIES,
    cdnTagHeader: values.CDN_TAG_HEADER ?? null,
    s3Url: values.S3_URL ?? null,
    dkim: readDkim(values),
    indexNowKey: values.INDEXNOW_KEY ?? null,
    indexNowEndpoint: values.INDEXNOW_ENDPOINT,
    worker: values.WORKER,
    mailHooks: {
      generic: values.MAIL_HOOK_KEY ?? null,
      mailgun: values.MAIL_HOOK_MAILGUN ?? null,
      postmark: values.MAIL_HOOK_POSTMARK ?? null,
      ses: values.MAIL_HOOK_SES ?? null,
    },
    authSecret: values.AUTH_SECRET ?? null,
    mailSecret: values.MAIL_SECRET ?? values.AUTH_SECRET ?? null,
  };
}

let known: Env | null = null;

/** This process's settings, read once. The start writes what it resolved into the environment first. */
export function getEnv(): Env {
  known ??= readEnv(process.env);
  return known;
}
