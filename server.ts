import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countReads } from '@/lib/articles/reads/count-reads';
import { createRateLimit } from '@/lib/documents/api/rate-limit';
import { createSharedCount } from '@/lib/documents/api/shared-count';
import { createClientAddress } from '@/lib/documents/client-address';
import { openDoor } from '@/lib/documents/door/open-door';
import { createFiles } from '@/lib/documents/files/files';
import { findUnreadiness, shareReadiness } from '@/lib/documents/health';
import { followChanges } from '@/lib/documents/keeping/change-follower';
import { createDocumentKeeper } from '@/lib/documents/keeping/document-keeper';
import { createDocumentStore } from '@/lib/documents/keeping/document-store';
import { createLayer } from '@/lib/documents/layer';
import { createAskNext } from '@/lib/documents/making/ask-next';
import { createDocumentMaker } from '@/lib/documents/making/make-document';
import { createSecurityHeaders } from '@/lib/documents/security-headers';
import { closeServer } from '@/lib/documents/serving/close-server';
import { limitQuestions } from '@/lib/documents/visits/question-limit';
import { isReader, type Visit } from '@/lib/documents/visits/visit';
import { getEnv } from '@/lib/env';
import { fetchPictureFile } from '@/lib/media/files/picture-files';
import { setChangeClock } from '@/lib/read';
import { countSearches } from '@/lib/search/trending/count-searches';

const documentBytes = 128 * 1024 * 1024;

/** A form's state travels in a header of the private socket, and a form may be 64 KB. */
const privateHeaderBytes = 512 * 1024;

/** What one client may ask of the public API: ten requests a second over a minute. */
const apiPolicy = { quota: 600, seconds: 60, lease: 20 };

export interface RunningServer {
  url: string;
  /** Finishes running requests (10 s at most) and closes everything. */
  stop(): Promise<void>;
}

function listen(server: Server, place: number | string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves the site: Next on a private socket, and in front of it, on the port, the layer that gives
 * readers finished documents. Expects the settings resolved in the environment, and the build made.
 * @throws where the port is taken or there is no build.
 */
export async function startServer({ port, dev }: { port: number; dev: boolean }): Promise<RunningServer> {
  const env = getEnv();
  if (!env.databaseUrl) throw new Error('DATABASE_URL is not set: start through npm start or npm run dev');
  const { databaseUrl, siteUrl } = env;
  const root = process.cwd();
  const siteHost = new URL(siteUrl).host;
  const socketDirectory = await mkdtemp(path.join(tmpdir(), 'cin-'));
  await chmod(socketDirectory, 0o700);
  const socketPath = path.join(socketDirectory, 'next.sock');

  const front = createServer({ keepAliveTimeout: 65_000, optimizeEmptyRequests: true });
  const inside = createServer({ maxHeaderSize: privateHeaderBytes });
  // Imported late: it reads the environment as it loads.
  const { default: createNext } = await import('next');
  const next = createNext({ dev, dir: root, hostname: 'localhost', port, httpServer: dev ? front : inside });
  const handle = next.getRequestHandler();
  await next.prepare();
  inside.on('request', (request, response) => void handle(request, response));

  const security = createSecurityHeaders({ siteUrl, isDevelopment: dev });
  const askNext = createAskNext({ socketPath, siteUrl, isDevelopment: dev });
  const keeper = createDocumentKeeper(createDocumentStore(documentBytes));
  const files = await createFiles({
    buildDirectory: path.join(root, process.env.NEXT_DIST_DIR ?? '.next'),
    publicDirectory: path.join(root, 'public'),
    mediaDirectory: path.join(env.dataDir, 'media'),
    fetchMedia: fetchPictureFile,
    security,
    isDevelopment: dev,
  });
  const findInMemory = (url: string) => keeper.peek(url) ?? files.peek(url);
  const reads = countReads();
  const searches = countSearches();
  const witness = (key: string, visit: Visit) => {
    if (!isReader(visit)) return;
    if (visit.clientAddress !== null && key.startsWith('/search?')) {
      searches.count(new URLSearchParams(key.slice('/search?'.length)).get('q') ?? '', visit.clientAddress);
    } else reads.count(key);
  };
  front.on(
    'request',
    createLayer({
      siteHost,
      askNext,
      keeper,
      files,
      findInMemory,
      isDevelopment: dev,
      security,
      maker: createDocumentMaker({
        askNext,
        security,
        siteUrl,
        cdnTagHeader: env.cdnTagHeader,
        isDevelopment: dev,
      }),
      cdnTagHeader: env.cdnTagHeader,
      countRequest: createRateLimit(createSharedCount(apiPolicy), apiPolicy),
      clientAddress: createClientAddress(env.trustedProxies),
      witness,
      questions: limitQuestions(),
      pass: (request: IncomingMessage, response) => handle(request, response),
      findUnreadiness: shareReadiness(() =>
        findUnreadiness(databaseUrl, path.join(root, 'prisma', 'migrations')),
      ),
    }),
  );
  const door = openDoor(front, findInMemory, witness);
  await listen(inside, socketPath);
  // Without a follower nothing is kept: so in development.
  const follower = dev ? null : followChanges(databaseUrl, keeper);
  setChangeClock(dev ? null : keeper.clock);
  try {
    await listen(front, port);
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop() {
    door.close();
    setChangeClock(null);
    await closeServer(front);
    await follower?.stop();
    await reads.stop();
    await searches.stop();
    askNext.close();
    await closeServer(inside);
    await next.close();
    await rm(socketDirectory, { recursive: true, force: true });
  }
  return { url: siteUrl, stop };
}
