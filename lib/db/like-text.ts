/** A typed text for `contains` and `startsWith`, which the database reads as a pattern: its signs stand for themselves. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
