/**
 * Reads no more of a multipart request than it may have.
 * @param tooLarge what to say of one that is larger than `maxBytes`.
 * @returns null for a body that is no form.
 */
export async function readMultipart(
  request: Request,
  { maxBytes, tooLarge }: { maxBytes: number; tooLarge: () => Error },
): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const body = new Uint8Array(Buffer.concat(chunks));
  const type = request.headers.get('content-type') ?? '';
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
}
