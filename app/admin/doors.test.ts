import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Doors that anybody may open. Whatever else is a server action, a desk page or a desk route has
// to ask who is there; a new one that does not is found here.
const openActions = [
  'app/admin/login/actions.ts signInAction',
  'app/admin/login/code/actions.ts enterCodeAction',
  'app/admin/login/code/actions.ts setUpCodesAction',
  'app/admin/login/forgot/actions.ts forgotAction',
  'app/admin/login/join/actions.ts joinAction',
  'app/admin/login/reset/actions.ts resetAction',
  'app/admin/sign-out-action.ts signOutAction',
];
const openRoutes = /^app\/(?!admin\/)/;
const openPages = [
  'app/admin/login/page.tsx',
  'app/admin/login/code/page.tsx',
  'app/admin/login/forgot/page.tsx',
  'app/admin/login/join/[token]/page.tsx',
  'app/admin/login/reset/[token]/page.tsx',
];

const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => `app/${file.replaceAll('\\', '/')}`)
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file));
const source = (file: string) => readFileSync(file, 'utf8');

/** An action is a staffAction, or a form's wrapper that awaits one of its file's and nothing else. */
function actionsOf(file: string): { door: string; isGuarded: boolean }[] {
  const [, ...parts] = source(file).split(/^export (?:async function|const) /m);
  const guarded = [...source(file).matchAll(/^const (\w+) = staffAction\(/gm)].map(([, name]) => name);
  return parts.map((part) => {
    const awaited = [...part.matchAll(/await (\w+)/g)].map(([, name]) => name);
    const isWrapper = awaited.length > 0 && awaited.every((name) => guarded.includes(name));
    const name = part.match(/^\w+/)?.[0];
    return { door: `${file} ${name}`, isGuarded: isWrapper || /^\w+ = staffAction\(/.test(part) };
  });
}

const actions = files.filter((file) => /^['"]use server['"]/m.test(source(file))).flatMap(actionsOf);
const pages = files.filter((file) => file.startsWith('app/admin/') && file.endsWith('/page.tsx'));
const routes = files.filter((file) => file.endsWith('/route.ts') && !openRoutes.test(file));

describe('every door of the desk', () => {
  it('is seen by this test', () => {
    expect(actions.length).toBeGreaterThan(8);
    expect(pages.length).toBeGreaterThan(5);
    expect(routes.length).toBeGreaterThan(0);
  });

  it.each(actions.filter(({ door }) => !openActions.includes(door)))(
    '$door asks for an ability',
    (action) => {
      expect(action.isGuarded).toBe(true);
    },
  );

  it.each(pages.filter((page) => !openPages.includes(page)))('%s asks who opens it', (page) => {
    expect(source(page)).toMatch(/await pageStaff\(/);
  });

  it.each(routes)('%s asks who calls, and from where', (route) => {
    const handlers = source(route).match(/^export (?:async function|const) (?:GET|POST|PUT|PATCH|DELETE)/gm);
    expect(handlers).toHaveLength(1);
    expect(source(route)).toMatch(/await requireStaff\(/);
    if (!/GET$/.test(handlers?.[0] ?? '')) expect(source(route)).toMatch(/requireSameOrigin\(request\)/);
  });
});
