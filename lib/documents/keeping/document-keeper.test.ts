import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildReply } from '../serving/build-reply';
import type { Document } from './document';
import { createDocumentKeeper, type DocumentKeeper } from './document-keeper';
import { createDocumentStore } from './document-store';

async function documentOf(text: string, tags = ['draws'], isKeepable = true): Promise<Document> {
  const parts = { status: 200, contentType: 'text/html', cacheControl: '', headers: [], compressed: null };
  const reply = await buildReply({ ...parts, body: Buffer.from(text) });
  return { ...reply, key: '/', tags, weight: 1_000, isKeepable };
}

const textOf = (document: Document | undefined) => document?.variants.identity.body.toString();

/** A rendering that ends when the test says so. */
function pending() {
  const { promise, resolve, reject } = Promise.withResolvers<Document>();
  return { render: vi.fn(() => promise), resolve, reject };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('createDocumentKeeper', () => {
  let keeper: DocumentKeeper;
  const render = (text: string, tags?: string[], isKeepable?: boolean) => () =>
    documentOf(text, tags, isKeepable);
  const hearNothingNew = () => keeper.follow([], Date.now());

  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    keeper = createDocumentKeeper(createDocumentStore(1_000_000));
    hearNothingNew();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('renders once for all who ask at the same time, and then no more', async () => {
    const one = pending();
    const asked = [keeper.get('/', one.render), keeper.get('/', one.render)];
    one.resolve(await documentOf('a'));
    expect((await Promise.all(asked)).map(textOf)).toEqual(['a', 'a']);
    expect(one.render).toHaveBeenCalledOnce();
    expect(textOf(keeper.peek('/'))).toBe('a');
  });

  it('keeps nothing before changes are followed', async () => {
    keeper = createDocumentKeeper(createDocumentStore(1_000_000));
    const one = pending();
    const asked = keeper.get('/', one.render);
    hearNothingNew();
    one.resolve(await documentOf('a'));
    await asked;
    await settle();
    expect(keeper.peek('/')).toBeUndefined();
  });

  it('tells when a fact changed, and nothing while it has no word of changes', () => {
    const { clock } = keeper;
    const since = clock.now() ?? -1;
    keeper.follow(['draws'], Date.now());
    expect(clock.hasChanged(['draws'], since)).toBe(true);
    expect(clock.hasChanged(['settings'], since)).toBe(false);
    const later = clock.now() ?? -1;
    expect(clock.hasChanged(['draws'], later)).toBe(false);
    keeper.lose();
    expect(clock.hasChanged(['settings'], later)).toBe(true);
    vi.advanceTimersByTime(10_000);
    expect(clock.now()).toBeNull();
  });

  it('drops what carries a changed tag', async () => {
    await keeper.get('/', render('a'));
    keeper.follow(['article:1'], Date.now());
    expect(textOf(keeper.peek('/'))).toBe('a');
    keeper.follow(['draws'], Date.now());
    expect(keeper.peek('/')).toBeUndefined();
    expect(textOf(await keeper.get('/', render('b')))).toBe('b');
  });

  it('does not keep a rendering that began before a change of one of its tags', async () => {
    const one = pending();
    const early = keeper.get('/', one.render);
    keeper.follow(['draws'], Date.now());
    one.resolve(await documentOf('old'));
    expect(textOf(await early)).toBe('old');
    await settle();
    expect(keeper.peek('/')).toBeUndefined();
  });

  it('gives who comes after a change a rendering of their own, and keeps that one', async () => {
    const [old, fresh] = [pending(), pending()];
    const early = keeper.get('/', old.render);
    keeper.follow(['draws'], Date.now());
    const late = keeper.get('/', fresh.render);
    fresh.resolve(await documentOf('new'));
    expect(textOf(await late)).toBe('new');
    old.resolve(await documentOf('old'));
    await early;
    await settle();
    expect(textOf(keeper.peek('/'))).toBe('new');
  });

  it('keeps nothing that was rendered while changes may have been missed', async () => {
    const one = pending();
    const asked = keeper.get('/', one.render);
    keeper.lose();
    one.resolve(await documentOf('a'));
    await asked;
    await settle();
    expect(keeper.peek('/')).toBeUndefined();
  });

  it('serves an old copy only where rendering fails, and asks again after a pause', async () => {
    await keeper.get('/', render('a'));
    keeper.follow(['draws'], Date.now());
    const failing = vi.fn(() => Promise.reject(new Error('away')));
    expect(textOf(await keeper.get('/', failing))).toBe('a');
    expect(textOf(await keeper.get('/', failing))).toBe('a');
    expect(failing).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(textOf(await keeper.get('/', render('b')))).toBe('b');
  });

  it('serves the old copy where rendering takes too long', async () => {
    await keeper.get('/', render('a'));
    keeper.follow(['draws'], Date.now());
    const asked = keeper.get('/', pending().render);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(textOf(await asked)).toBe('a');
  });

  it('fails where there is no copy', async () => {
    await expect(keeper.get('/', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  });

  it('renews after a minute, and before it while still serving', async () => {
    await keeper.get('/', render('a'));
    await vi.advanceTimersByTimeAsync(51_000);
    hearNothingNew();
    expect(textOf(await keeper.get('/', render('b')))).toBe('a');
    await settle();
    expect(textOf(keeper.peek('/'))).toBe('b');
    await vi.advanceTimersByTimeAsync(61_000);
    hearNothingNew();
    expect(textOf(await keeper.get('/', render('c')))).toBe('c');
  });

  it('has what is being renewed at hand for all but the first who asks', async () => {
    await keeper.get('/', render('a'));
    await vi.advanceTimersByTimeAsync(51_000);
    hearNothingNew();
    expect(keeper.peek('/')).toBeUndefined();
    const renewal = pending();
    expect(textOf(await keeper.get('/', renewal.render))).toBe('a');
    expect(textOf(keeper.peek('/'))).toBe('a');
    keeper.follow(['draws'], Date.now());
    expect(keeper.peek('/')).toBeUndefined();
    renewal.reject(new Error('away'));
  });

  it('does not trust its memory without word from the database, but lives on it when rendering fails', async () => {
    await keeper.get('/', render('a'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.peek('/')).toBeUndefined();
    const failing = vi.fn(() => Promise.reject(new Error('away')));
    expect(textOf(await keeper.get('/', failing))).toBe('a');
    expect(textOf(await keeper.get('/', failing))).toBe('a');
    expect(failing).toHaveBeenCalledOnce();
    hearNothingNew();
    expect(textOf(keeper.peek('/'))).toBe('a');
  });

  it('forgets the copy of a page that is there no more', async () => {
    await keeper.get('/', render('a'));
    keeper.follow(['draws'], Date.now());
    await keeper.get('/', render('not found', ['draws'], false));
    await expect(keeper.get('/', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  });
});

describe('createDocumentStore', () => {
  it('is bounded by bytes and lets go of the tags with the documents', async () => {
    const store = createDocumentStore(3_500);
    for (const key of ['/a', '/b', '/c', '/d']) store.keep({ ...(await documentOf(key)), key });
    expect(store.size).toBe(3);
    expect(store.find('/a')).toBeUndefined();
    store.outdate(['draws']);
    expect(store.find('/d')?.freshUntil).toBe(0);
    store.keep({ ...(await documentOf('huge')), key: '/e', weight: 4_000 });
    expect(store.find('/e')).toBeUndefined();
  });
});
