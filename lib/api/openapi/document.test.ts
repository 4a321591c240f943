import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { provideTestDatabase } from '@/lib/db/test-database';
import { describeApi } from './document';

provideTestDatabase();

it('is a valid OpenAPI document in which every address says its parameters and answers', async () => {
  const { data } = await describeApi();
  const plain = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  const result = await new Validator().validate(plain);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  const limit = data.paths?.['/api/v1/draws']?.get?.parameters?.find(
    (one) => 'name' in one && one.name === 'limit',
  );
  expect(limit).toMatchObject({
    in: 'query',
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
  });
  expect(Object.keys(data.components?.schemas ?? {})).toEqual(
    expect.arrayContaining(['Draw', 'Article', 'Stream', 'Problem']),
  );
});
