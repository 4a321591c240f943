import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { getEnv } from '@/lib/env';
import { type ObjectStore, openObjectStore } from '../store/object-store';
import { makeJpeg } from './make-jpeg';

const mediaDir = () => path.join(getEnv().dataDir, 'media');
const homeOf = (id: number) => path.join(mediaDir(), String(id));

const contentTypes: Record<string, string> = { '.webp': 'image/webp', '.avif': 'image/avif' };
/** `12/9f2c01ab5e77d0a4-800.webp`: nothing else is asked of the store. */
const renditionName = /^[1-9]\d{0,8}\/[0-9a-f]{8,16}-\d{1,5}\.(?:webp|avif)$/;
/** Of mails: made of the WebP when it is first asked for, and kept by each server for itself. */
const jpegName = /^([1-9]\d{0,8}\/[0-9a-f]{8,16}-\d{1,5})\.jpg$/;

let opened: { address: string; store: ObjectStore } | null = null;

/** Null where pictures are kept under the data folder alone. */
function pictureStore(): ObjectStore | null {
  const address = getEnv().s3Url;
  if (address === null) return null;
  if (opened?.address !== address) opened = { address, store: openObjectStore(address) };
  return opened.store;
}

async function upload(store: ObjectStore, id: number, directory: string): Promise<void> {
  const put = async (file: string) => {
    const type = contentTypes[path.extname(file)];
    if (type) await store.put(`${id}/${file}`, await readFile(path.join(directory, file)), type);
  };
  await Promise.all((await readdir(directory)).map(put));
}

/**
 * Gives a picture the renditions that a directory holds; the directory is taken. With a store they are
 * there first; the data folder then holds what this server has shown.
 */
export async function keepPictureFiles(id: number, directory: string): Promise<void> {
  const store = pictureStore();
  if (store) await upload(store, id, directory);
  await rm(homeOf(id), { recursive: true, force: true });
  await rename(directory, homeOf(id));
}

/** Removes a picture's renditions, at the widths that it has. */
export async function dropPictureFiles(picture: {
  id: number;
  path: string;
  widths: number[];
}): Promise<void> {
  const store = pictureStore();
  const name = path.basename(picture.path);
  const files = picture.widths.flatMap((width) => [`${name}-${width}.webp`, `${name}-${width}.avif`]);
  if (store) await Promise.all(files.map((file) => store.remove(`${picture.id}/${file}`)));
  await rm(homeOf(picture.id), { recursive: true, force: true });
}

/** Names that the store did not have, for a minute: a made-up address costs one question. */
const missing = new LRUCache<string, true>({ max: 5_000, ttl: 60_000 });

/** @param name of a JPEG. @returns false where there is no WebP that it could be made of. */
async function bringJpeg(name: string, webp: string): Promise<boolean> {
  const isHere = await access(path.join(mediaDir(), webp)).then(
    () => true,
    () => false,
  );
  if (!isHere && !(await fetchPictureFile(webp))) return false;
  await makeJpeg(path.join(mediaDir(), webp), path.join(mediaDir(), name));
  return true;
}

/**
 * Brings a rendition into the data folder: from the store, or a JPEG made of its WebP.
 * @param name below `/media/`.
 * @returns false where there is no such rendition.
 */
export async function fetchPictureFile(name: string): Promise<boolean> {
  const base = jpegName.exec(name)?.[1];
  if (base) return bringJpeg(name, `${base}.webp`);
  const store = pictureStore();
  if (!store || !renditionName.test(name) || missing.has(name)) return false;
  const bytes = await store.get(name);
  if (!bytes) {
    missing.set(name, true);
    return false;
  }
  const file = path.join(mediaDir(), name);
  const part = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(part, bytes);
  await rename(part, file);
  return true;
}

/** Hands all pictures of the data folder to the store: those of the demo newsroom are drawn on the spot. */
export async function uploadPictures(): Promise<void> {
  const store = pictureStore();
  if (!store) return;
  for (const entry of await readdir(mediaDir())) {
    if (/^\d+$/.test(entry)) await upload(store, Number(entry), path.join(mediaDir(), entry));
  }
}
