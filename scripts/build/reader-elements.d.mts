/** Writes `public/assets/elements-HASH.js` and the manifest that the readers’ layout reads. */
export function buildReaderElements(): Promise<void>;
