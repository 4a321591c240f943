import { describe, expect, it } from 'vitest';
import { placeOf, readDocumentAddress } from './routes';
import { readTarget } from './target';

describe('readTarget', () => {
  it.each([
    ['/about', '/about', true],
    ['/', '/', true],
    ['/about/', '/about', false],
    ['//about', '/about', false],
    ['//evil.example/a', '/evil.example/a', false],
    ['/%61dmin', '/admin', false],
    ['/caf%C3%A9', '/caf%C3%A9', true],
  ])('%s is spelled %s', (url, path, isCanonical) => {
    expect(readTarget(url)).toMatchObject({ path, isCanonical });
  });

  it.each([
    '/../etc/passwd',
    '/a/%2e%2e/b',
    '/a%2Fb',
    '/a%5cb',
    '/a\\b',
    '/%00',
    '/%E0%A4%A',
    'http://evil.example/',
    '/about#1',
    '*',
    `/${'a'.repeat(3000)}`,
  ])('%s is no address', (url) => expect(readTarget(url)).toBeNull());
});

const keyOf = (url: string) => {
  const target = readTarget(url);
  return target && readDocumentAddress(target).key;
};

describe('readDocumentAddress', () => {
  it('makes another document only for what the route declares, in one order', () => {
    expect(keyOf('/about?utm_source=x&_rsc=1')).toBe('/about');
    expect(keyOf('/draws/express-entry?year=2024&utm=x&stream=cec')).toBe(
      '/draws/express-entry?stream=cec&year=2024',
    );
    expect(keyOf('/draws/express-entry?year=everything')).toBe('/draws/express-entry');
  });

  it('takes a free question whole to its page, and keeps the page without one only', () => {
    const read = (url: string) => {
      const target = readTarget(url);
      return target && readDocumentAddress(target);
    };
    expect(read('/tools/crs-calculator?streams=cec&age=29&streams=fsw')).toMatchObject({
      key: '/tools/crs-calculator?streams=cec&age=29&streams=fsw',
      isKept: false,
    });
    expect(read('/tools/crs-calculator?')).toMatchObject({ key: '/tools/crs-calculator', isKept: true });
  });

  it('never keeps a page whose address holds a token', () => {
    const target = readTarget('/newsletter/confirm/abc');
    expect(target && readDocumentAddress(target)).toMatchObject({
      isKept: false,
      surrounding: 'private-page',
    });
  });
});

describe('placeOf', () => {
  it.each([
    ['/admin', 'desk'],
    ['/admin/login', 'desk'],
    ['/administration', 'reader'],
    ['/api/forms/subscribe', 'form'],
    ['/api/v1/draws', 'public-api'],
    ['/api/openapi.json', 'public-api'],
    ['/api/auth/session', 'api'],
    ['/api', 'api'],
    ['/go/1', 'api'],
    ['/go/1/2', 'reader'],
    ['/_next/static/a.js', 'framework'],
    ['/express-entry.rsc', 'framework'],
    ['/newsletter/confirm/a.segments/_tree.segment.rsc', 'framework'],
    ['/feed.xml', 'reader'],
    ['/readyz', 'health'],
  ])('%s belongs to the %s', (path, place) => expect(placeOf(path)).toBe(place));
});
