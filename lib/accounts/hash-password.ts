import { hash, type Options, verify } from '@node-rs/argon2';

/** OWASP's password storage recommendation for argon2id: 19 MiB, two passes, one lane. */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A password's argon2id hash, salted and self-describing. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), parameters);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash. With no hash (an unknown address) it takes the same time and is false,
 * so that the answer's delay does not tell who has an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password that nobody has');
  const fits = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'));
  return passwordHash !== null && fits;
}
