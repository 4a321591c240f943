import { expect, it } from 'vitest';
import { otherSpelling } from './other-spelling';

it.each([
  ['/Express-Entry/Draw-284', '/express-entry/draw-284'],
  ['/draws/pnp/BC', '/draws/pnp/bc'],
  ['/express-entry/page/1', '/express-entry'],
  ['/tags/crs/2024/02/page/1', '/tags/crs/2024/02'],
  ['/express-entry/page/11', null],
  ['/page/1', null],
  ['/preview/AbC', null],
  ['/no-such-story', null],
  ['/caf%C3%A9', null],
  ['//Evil.example', null],
])('%s is spelled %s', (path, spelled) => expect(otherSpelling(path)).toBe(spelled));
