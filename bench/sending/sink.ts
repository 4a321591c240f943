// A mail server in a process of its own: says its address, and each half second how many texts it took.
import { startMailServer } from '@/lib/email/transport/test-mail-server';

let taken = 0;
let firstAt: number | null = null;
const server = await startMailServer({
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => {
      taken++;
      firstAt ??= Date.now();
      done();
    });
  },
});
process.send?.({ url: server.url });
process.on('message', () => {
  process.send?.({ taken, firstAt });
  taken = 0;
  firstAt = null;
});
process.on('disconnect', () => process.exit(0));
