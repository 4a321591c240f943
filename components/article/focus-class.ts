/** The classes that keep a picture's focal point in sight where it is cropped (focus.css); none for the middle. */
export function focusClass({ x, y }: { x: number; y: number }): string | undefined {
  const tenth = (perCent: number) => Math.round(perCent / 10) * 10;
  const names = [
    ...(tenth(x) === 50 ? [] : [`focus-x-${tenth(x)}`]),
    ...(tenth(y) === 50 ? [] : [`focus-y-${tenth(y)}`]),
  ];
  return names.join(' ') || undefined;
}
