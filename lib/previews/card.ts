import { hash } from 'node:crypto';

/** What a preview picture says. Plain text; what cannot be drawn is left out when it is drawn. */
export interface PreviewCard {
  siteName: string;
  /** Above the headline: a section, a program. */
  kicker: string;
  headline: string;
  /** At most three, the first ones large. */
  figures: { label: string; value: string }[];
  /** Below: which draw, which day, who wrote. */
  note: string;
  /** Something that a reader must know of the figures: corrected, being checked. */
  flag: string;
}

/** Raise it when the drawing changes: then networks fetch the pictures anew. */
const design = 1;

/** A short name of what a card says: another text, another address. */
export function cardVersion(card: PreviewCard): string {
  return hash('sha256', JSON.stringify([design, card])).slice(0, 12);
}
