export function say(text?: string): void;
export function step<Result>(
  name: string,
  work: (note: (text: string, isGood?: boolean) => void) => Promise<Result>,
): Promise<Result>;
export function fail(message: string): void;
