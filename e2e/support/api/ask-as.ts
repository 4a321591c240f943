import { Agent, type IncomingHttpHeaders, request } from 'node:http';

/** Asks from an address of this machine's own, as another client would. @returns status and headers. */
export function askAs(
  address: string,
  site: string,
  path: string,
  agent = new Agent(),
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  const { port } = new URL(site);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, localAddress: address, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    })
      .on('error', reject)
      .end();
  });
}
