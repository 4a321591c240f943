import { expect, it } from 'vitest';
import { settingKeys, siteSettings } from './schema';
import { settingParts } from './words';

it('shows every setting once', () => {
  expect(settingParts.flatMap(({ keys }) => keys).sort()).toEqual([...settingKeys].sort());
});

it.each([
  ['senderAddress', 'no address'],
  ['contactAddress', 'a@b'],
  ['securityContact', 'http://example.org'],
  ['googleNewsUrl', 'https://example.org/news'],
  ['timeZone', 'Mars/Olympus'],
  ['siteName', '   '],
  ['codesFrom', 'everyone'],
] as const)('says of a wrong %s what to write', (key, value) => {
  const result = siteSettings.shape[key].safeParse(value);
  expect(result.error?.issues[0]?.message).toMatch(/^(?:Write|Choose|A site)/);
});
