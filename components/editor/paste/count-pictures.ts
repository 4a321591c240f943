/** Where pictures are that nobody saw: repeated for readers without scripts, or hidden. */
const unseen = 'noscript, template, [hidden], [style*="display:none"], [style*="display: none"]';

const isDot = (image: HTMLImageElement) =>
  [image.getAttribute('width'), image.getAttribute('height')].some((size) => size && Number(size) <= 2);

const isEmoji = ({ alt }: HTMLImageElement) => /^\p{Extended_Pictographic}/u.test(alt);

/** How many pictures a person saw in what they copied; none for what comes from an editor of ours. */
export function countPictures(markup: string): number {
  if (!markup.includes('<img') || markup.includes('data-pm-slice')) return 0;
  const root = new DOMParser().parseFromString(markup, 'text/html');
  const images = [...root.querySelectorAll('img')];
  return images.filter((image) => !image.closest(unseen) && !isDot(image) && !isEmoji(image)).length;
}
