let common: Promise<Set<string>> | undefined;

/** The 49,000 passwords that people choose most, in lower case. Loaded when first asked for. */
async function listCommon(): Promise<Set<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common'].map(String));
}

/** "P@ssword2024!" → "password": what is left of a common word in its usual disguise. */
function coreOf(password: string): string {
  return password
    .replace(/[^a-z]+$/, '')
    .replace(/^[^a-z]+/, '')
    .replace(/[@4]/g, 'a')
    .replace(/0/g, 'o')
    .replace(/[$5]/g, 's')
    .replace(/[1!]/g, 'i')
    .replace(/3/g, 'e');
}

/**
 * Whether many people have this password, or one that differs by a few signs around it or by
 * letters that look alike.
 */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= listCommon();
  const list = await common;
  const folded = password.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const core = coreOf(folded);
  if (new Set(folded).size < 4) return true;
  return list.has(folded) || (core.length >= 5 && folded.length - core.length <= 6 && list.has(core));
}
