import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** An IPv4 address in IPv6's clothes, as sockets give it, without them. */
const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The address of the client: the connection's, or, as long as the hop that speaks is trusted,
 * the one that it names last in `X-Forwarded-For`.
 * @param trustedProxies addresses and ranges (CIDR).
 */
export function createClientAddress(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList();
  for (const hop of trustedProxies) {
    const [address = '', bits] = hop.split('/');
    if (bits) trusted.addSubnet(address, Number(bits), familyOf(address));
    else trusted.addAddress(address, familyOf(address));
  }
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, familyOf(address));

  return (request) => {
    const hops = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map(plain);
    let address = plain(request.socket.remoteAddress ?? '');
    while (isTrusted(address) && isIP(hops.at(-1) ?? '') !== 0) address = hops.pop() ?? address;
    return address;
  };
}
