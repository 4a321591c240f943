import type { ClaimedMail } from './store';
import { type MessageOrigin, messageBuilder } from './transport/build-message';
import { openTransport } from './transport/open-transport';

export interface Delivery extends MessageOrigin {
  smtpUrl: string;
  /** Called when the server asks for the text, before any of it leaves. Throwing keeps it back. */
  onHandover: () => Promise<void>;
}

/**
 * One SMTP conversation with one mail.
 * @throws DeliveryError with the server's answer, if it gave one.
 */
export async function deliver(mail: ClaimedMail, delivery: Delivery): Promise<void> {
  const { smtpUrl, from, onHandover } = delivery;
  const message = await messageBuilder(delivery)(mail);
  const transport = openTransport({ smtpUrl, connections: null, patience: 30_000 });
  try {
    await transport.send({ from: from.address, to: mail.to, message, onHandover });
  } finally {
    transport.close();
  }
}
