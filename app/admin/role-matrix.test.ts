import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionDoors, pageDoors, publicRoutes, routeDoors } from '@/e2e/support/desk/door-table';

// The table that the walk over all doors goes by says what the code says: a new door, or one that
// asks for something else, is found here. The walk itself is e2e/people/role-matrix.desk.spec.ts.
const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file.replaceAll('\\', '/')}`)
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file));
const source = (file: string) => readFileSync(file, 'utf8');

/** By the action's name, the abilities of the `staffAction`s that it goes through. */
function abilitiesByAction(file: string): [string, string[]][] {
  const text = source(file);
  const guards = new Map(
    [...text.matchAll(/const (\w+) = staffAction\(\s*'([\w.-]+)'/g)].map(([, name = '', ability = '']) => [
      name,
      ability,
    ]),
  );
  const [, ...parts] = text.split(/^export (?:async function|const) /m);
  return parts.map((part) => {
    const name = part.match(/^\w+/)?.[0] ?? '';
    const own = guards.get(name);
    const called = [...part.matchAll(/await (\w+)/g)].flatMap(([, guard = '']) => guards.get(guard) ?? []);
    return [name, own ? [own] : called];
  });
}

const isOpen = (file: string) => file.startsWith('app/admin/login/') || file.endsWith('sign-out-action.ts');
const actions = files
  .filter((file) => /^['"]use server['"]/m.test(source(file)) && !isOpen(file))
  .flatMap(abilitiesByAction);
const routes = files.filter((file) => file.endsWith('/route.ts'));

describe('the table of doors', () => {
  it('names every server action once, with the ability that it asks for', () => {
    const known = Object.entries(actionDoors).map(([name, { ability }]) => [name, [ability]]);
    expect(Object.fromEntries(actions)).toEqual(Object.fromEntries(known));
  });

  it('names every route of the desk, with the ability that it asks for', () => {
    const found = routes.filter((file) => file.startsWith('app/admin/'));
    const asked = found.map((file) => [
      file.slice('app'.length, -'/route.ts'.length),
      source(file).match(/requireAbility\(staff, '([\w.-]+)'\)/)?.[1],
    ]);
    expect(Object.fromEntries(asked)).toEqual(routeDoors);
  });

  it('names every page of the desk, with the ability that opens it', () => {
    const place = 'app/admin/(desk)';
    const found = files.filter((file) => file.startsWith(place) && file.endsWith('/page.tsx'));
    const asked = found
      .filter((file) => !file.includes('[...missing]'))
      .map((file) => [
        `/admin${file.slice(place.length, -'/page.tsx'.length)}`,
        source(file).match(/pageStaff\('([\w.-]+)'\)/)?.[1] ?? 'desk.open',
      ]);
    expect(Object.fromEntries(asked)).toEqual(pageDoors);
  });

  it('names every route for readers and machines; none of them asks who of the staff is there', () => {
    const found = routes.filter((file) => file.startsWith('app/api/'));
    expect(found.map((file) => file.slice(0, -'/route.ts'.length)).sort()).toEqual([...publicRoutes].sort());
    for (const file of found) expect(source(file), file).not.toMatch(/accounts\/session/);
  });
});
