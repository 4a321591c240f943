import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { encodingFor } from '../serving/encoding';
import { isUnmodified, type Reply } from '../serving/reply';
import type { Witness } from '../visits/visit';
import { type PlainGet, readPlainGet } from './read-plain-get';
import { headOf, notModified } from './wire';

export interface Door {
  /** Lets go of the connections that wait at the door. */
  close(): void;
}

/**
 * Answers plain GETs for what is in memory right at the connection. Node's request and response
 * objects cost more than twice as much as such an answer does. The first request that is anything
 * else takes the connection over to the server, for good.
 * @param find what is in memory under a request's address, as it stands in the request.
 * @param witness is told of each document that goes out.
 */
export function openDoor(
  server: Server,
  find: (url: string) => Reply | undefined,
  witness: Witness = () => undefined,
): Door {
  const [serve] = server.listeners('connection');
  if (!serve) throw new Error('the server takes no connections');
  server.removeAllListeners('connection');
  const waiting = new Set<Socket>();
  const idleSeconds = server.keepAliveTimeout / 1000;

  function answer(socket: Socket, bytes: Buffer): boolean {
    const request = readPlainGet(bytes);
    const reply = request && find(request.url);
    if (!request || !reply) return false;
    if (reply.key !== undefined && reply.status === 200) witness(reply.key, visitOf(request));
    const variant = reply.variants[encodingFor(request.acceptEncoding)];
    if (
      request.ifNoneMatch !== undefined &&
      reply.status === 200 &&
      isUnmodified(request.ifNoneMatch, variant.etag)
    ) {
      return socket.write(notModified(variant, idleSeconds)) || waitForDrain(socket);
    }
    socket.cork();
    socket.write(headOf(reply.status, variant, idleSeconds));
    const isFlowing = socket.write(variant.body);
    socket.uncork();
    return isFlowing || waitForDrain(socket);
  }

  server.on('connection', (socket: Socket) => {
    const leave = () => {
      waiting.delete(socket);
      socket.off('data', take).off('end', end).off('close', leave).off('timeout', end).off('error', end);
      socket.setTimeout(0);
    };
    const end = () => socket.destroy();
    const take = (bytes: Buffer) => {
      if (answer(socket, bytes)) return;
      leave();
      socket.pause();
      socket.unshift(bytes);
      serve.call(server, socket);
      socket.resume();
    };
    waiting.add(socket);
    socket.on('data', take).on('end', end).on('close', leave).on('timeout', end).on('error', end);
    socket.setTimeout(server.keepAliveTimeout);
  });

  return {
    close() {
      for (const socket of waiting) socket.destroySoon();
    },
  };
}

const visitOf = ({ userAgent, purpose, destination, opened }: PlainGet) => ({
  userAgent,
  purpose,
  destination,
  opened,
  clientAddress: null,
});

/** A reader on a slow line is asked for nothing more until the answer is out. */
function waitForDrain(socket: Socket): true {
  socket.pause();
  socket.once('drain', () => socket.resume());
  return true;
}
