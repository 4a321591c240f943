import { describe, expect, it } from 'vitest';
import { readEnv } from '@/lib/env';

describe('readEnv', () => {
  it('resolves the defaults from each other', () => {
    const env = readEnv({ PORT: '4100' });
    expect(env.siteUrl).toBe('http://localhost:4100');
    expect(env.isDemo).toBe(true);
    expect(readEnv({ DATABASE_URL: 'postgres://u:p@host/cin' }).isDemo).toBe(false);
    expect(readEnv({ DATABASE_URL: 'postgres://u:p@host/cin', CIN_DEMO: '1' }).isDemo).toBe(true);
  });

  it('reads the site’s address in its one spelling', () => {
    for (const spelling of [
      'https://News.Example.org',
      'https://news.example.org:443/',
      ' https://news.example.org ',
    ]) {
      expect(readEnv({ SITE_URL: spelling }).siteUrl).toBe('https://news.example.org');
    }
  });

  it('finds a database by its socket too', () => {
    const url = 'postgres:///cin?host=/run/postgresql';
    expect(readEnv({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('takes an empty setting as not set', () => {
    expect(readEnv({ PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 3000, smtpUrl: null });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://host/cin'],
    ['DATABASE_URL', 'postgres://'],
    ['SITE_URL', 'news.example.org'],
    ['SITE_URL', 'https:news.example.org'],
    ['SITE_URL', 'https://example.org/news'],
    ['SITE_URL', 'https://me:secret@example.org'],
    ['CIN_OWNER_EMAIL', 'owner'],
    ['CIN_OWNER_PASSWORD', 'short'],
    ['CIN_DEMO', 'yes'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtps:mail.example.org'],
    ['SMTP_CONNECTIONS', '0'],
    ['SMTP_RATE', 'fast'],
    ['SMTP_DOMAIN_RATES', 'gmail.com'],
    ['DRAWS_FEED_URL', 'rounds.json'],
    ['DRAWS_FEED_FETCH', 'true'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'everyone'],
    ['S3_URL', 'bucket'],
    ['S3_URL', 's3://'],
    ['S3_URL', 's3://store.example/bucket'],
    ['S3_URL', 's3://key:secret@store.example'],
    ['DKIM_PRIVATE_KEY', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
    ['INDEXNOW_KEY', 'a b'],
    ['WORKER', 'on'],
    ['AUTH_SECRET', 'secret'],
  ])('names %s when it is %s', (setting, value) => {
    expect(() => readEnv({ [setting]: value })).toThrow(new RegExp(`^${setting} must [^\\n]+$`));
  });

  it('asks for all of DKIM or none', () => {
    expect(() => readEnv({ DKIM_DOMAIN: 'example.org' })).toThrow(/^DKIM_SELECTOR is missing/);
  });

  it('reads the trusted hops', () => {
    expect(readEnv({ TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).trustedProxies).toEqual(['10.0.0.0/8', '::1']);
  });
});
