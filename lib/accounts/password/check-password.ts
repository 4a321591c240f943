import { AppError } from '@/lib/errors';
import { isCommonPassword } from './common-passwords';
import { passwordLength } from './schema';

/** "rené.côté@example.org" → ["rené.côté@example.org", "rené.côté", "rené", "côté"], of four letters or more. */
function wordsOf(texts: string[]): string[] {
  const whole = texts.flatMap((text) => [text, text.split('@')[0] ?? '']);
  const words = whole.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return words.map((word) => word.toLowerCase()).filter((word) => word.length >= 4);
}

/** What is wrong with a new password; null where it may be taken. No rule about kinds of signs. */
async function faultOf(password: string, person: { email: string; name: string }): Promise<string | null> {
  if ([...password].length < passwordLength.min) return `Use at least ${passwordLength.min} characters.`;
  if (password.length > passwordLength.max) return 'This password is too long.';
  let rest = password.toLowerCase();
  for (const word of wordsOf([person.email, person.name])) rest = rest.replaceAll(word, '');
  if (rest.length < password.length && rest.length < 6)
    return 'This is close to your name or address. Choose something that others cannot guess.';
  if (await isCommonPassword(password))
    return 'Many people use this password, so it is tried first. Three or four unrelated words make a good one.';
  return null;
}

/** @throws AppError `invalid` with the field at fault. */
export async function requireGoodPassword(
  password: string,
  person: { email: string; name: string },
  field = 'password',
): Promise<void> {
  const fault = await faultOf(password, person);
  if (!fault) return;
  throw new AppError('invalid', { forPerson: 'Choose another password.', fields: { [field]: fault } });
}
