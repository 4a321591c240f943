import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createClientAddress } from './client-address';
import { isForeign, isOwnOrigin, stripRequest } from './guard';

function requestWith(headers: Record<string, string>, remoteAddress = '203.0.113.9'): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress });
  const request = new IncomingMessage(socket);
  Object.assign(request.headers, { host: 'news.example.org', ...headers });
  return request;
}

describe('stripRequest', () => {
  it('removes what only the layer may say', () => {
    const request = requestWith({
      'x-cin-form': 'e30',
      'x-forwarded-for': '1.1.1.1',
      'x-forwarded-host': 'evil.example',
      'x-middleware-subrequest': 'a',
      'content-security-policy': "script-src 'nonce-known'",
      cookie: 'a=b',
    });
    stripRequest(request);
    expect(Object.keys(request.headers).sort()).toEqual(['cookie', 'host']);
  });
});

describe('where a request comes from', () => {
  const site = 'news.example.org';

  it('is ours when the origin is there and ours', () => {
    expect(isOwnOrigin(requestWith({ origin: 'https://news.example.org' }), site)).toBe(true);
    expect(isOwnOrigin(requestWith({ origin: 'https://evil.example' }), site)).toBe(false);
    expect(isOwnOrigin(requestWith({ origin: 'null' }), site)).toBe(false);
    expect(isOwnOrigin(requestWith({}), site)).toBe(false);
  });

  it('is foreign when the browser says so', () => {
    expect(isForeign(requestWith({ 'sec-fetch-site': 'cross-site' }), site)).toBe(true);
    expect(isForeign(requestWith({ 'sec-fetch-site': 'same-origin', origin: 'null' }), site)).toBe(false);
    expect(isForeign(requestWith({ origin: 'https://evil.example' }), site)).toBe(true);
    expect(isForeign(requestWith({}), site)).toBe(false);
  });
});

describe('createClientAddress', () => {
  const forwarded = { 'x-forwarded-for': '198.51.100.7, 10.0.0.2' };

  it('believes nobody by default', () => {
    expect(createClientAddress([])(requestWith(forwarded))).toBe('203.0.113.9');
  });

  it('goes back over trusted hops only', () => {
    const addressOf = createClientAddress(['10.0.0.0/8', '203.0.113.9']);
    expect(addressOf(requestWith(forwarded))).toBe('198.51.100.7');
    expect(addressOf(requestWith(forwarded, '::ffff:10.1.1.1'))).toBe('198.51.100.7');
    expect(addressOf(requestWith({ 'x-forwarded-for': 'made-up, 10.0.0.2' }, '10.0.0.1'))).toBe('10.0.0.2');
    expect(addressOf(requestWith(forwarded, '192.0.2.1'))).toBe('192.0.2.1');
  });
});
