import { z } from 'zod';

const alt = z
  .string()
  .trim()
  .min(1, 'Say what the picture shows, for people who cannot see it.')
  .max(500, 'At most 500 characters.')
  .meta({ label: 'Alt text', hint: 'What the picture shows, in a sentence' });
const credit = z.string().trim().max(200, 'At most 200 characters.').default('').meta({ label: 'Credit' });

/** What goes with an uploaded file. */
export const addPictureInput = z.object({ filename: z.string().trim().max(255).default(''), alt, credit });
export type AddPictureInput = z.input<typeof addPictureInput>;

export const editPictureInput = z.object({
  id: z.number().int().positive(),
  alt,
  credit,
  /** The words that were changed: others by now are a colleague's. */
  seen: z.object({ alt: z.string(), credit: z.string() }),
});
export type EditPictureInput = z.input<typeof editPictureInput>;

export const listPicturesInput = z.object({
  search: z.string().trim().max(200).default(''),
  /** The last id of the page before. */
  before: z.number().int().positive().nullable().default(null),
});
export type ListPicturesInput = z.input<typeof listPicturesInput>;

const perCent = z.number().int().min(0).max(100);

/** What stays in sight where a picture is cropped. */
export const focusPictureInput = z.object({
  id: z.number().int().positive(),
  x: perCent,
  y: perCent,
  seen: z.object({ x: perCent, y: perCent }),
});
export type FocusPictureInput = z.input<typeof focusPictureInput>;

export const deletePictureInput = z.object({ id: z.coerce.number().int().positive() });

/** A picture of the library as the desk sees it. */
export interface DeskPicture {
  id: number;
  /** A rendition is `{path}-{width}.webp`. */
  path: string;
  widths: number[];
  width: number;
  height: number;
  bytes: number;
  filename: string;
  alt: string;
  credit: string;
  /** What stays in sight where it is cropped: per cent from the left and from the top. */
  focus: { x: number; y: number };
  /** Instant, ISO 8601 in UTC. */
  createdAt: string;
  addedBy: string;
}

/** A picture just taken in; `isKnown` where the library had the same file already. */
export type AddedPicture = DeskPicture & { isKnown: boolean };
