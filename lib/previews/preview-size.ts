/** Networks show pictures of this size, in pixels. */
export const previewSize = { width: 1200, height: 630 };
