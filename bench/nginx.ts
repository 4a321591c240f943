import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isInstalled, startPinned, waitFor } from './pinned';

const configuration = (folder: string, port: number) => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  tcp_nodelay on;
  keepalive_requests 10000000;
  open_file_cache max=100;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    default_type "text/html; charset=utf-8";
    add_header Content-Encoding br;
  }
}
`;

/** nginx on the measured core with the same compressed bytes as a static file, or null where there is none. */
export async function startNginx(folder: string, port: number, bytes: Buffer): Promise<ChildProcess | null> {
  if (!isInstalled('nginx')) return null;
  await mkdir(path.join(folder, 'site'), { recursive: true });
  await writeFile(path.join(folder, 'site', 'article'), bytes);
  await writeFile(path.join(folder, 'nginx.conf'), configuration(folder, port));
  const child = startPinned('nginx', ['-e', 'stderr', '-c', path.join(folder, 'nginx.conf')]);
  await waitFor(`http://127.0.0.1:${port}/article`, 5_000).catch((error: unknown) => {
    throw new Error('nginx did not start', { cause: error });
  });
  return child;
}
