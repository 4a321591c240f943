/** In milliseconds. */
const answerWithin = 15_000;

interface Submission {
  /** The site's address, without a slash at its end. */
  siteUrl: string;
  key: string;
  /** Where the search engines' common door is. */
  endpoint: string;
}

/**
 * Tells search engines which pages changed (indexnow.org): one answer counts for all that take part.
 * @param paths on this site, at most 10,000.
 * @throws Error with the answer's status where they are not taken; the queue tries again.
 */
export async function submitAddresses(
  paths: string[],
  { siteUrl, key, endpoint }: Submission,
): Promise<void> {
  if (paths.length === 0) return;
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({
      host: new URL(siteUrl).host,
      key,
      keyLocation: `${siteUrl}/${key}.txt`,
      urlList: paths.map((path) => siteUrl + path),
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(answerWithin),
  });
  await answer.body?.cancel();
  // 202: taken, while the key is still being looked at.
  if (answer.status === 200 || answer.status === 202) return;
  throw new Error(`IndexNow answered ${answer.status} to ${paths.length} addresses`);
}
