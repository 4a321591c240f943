/** All comments of a story, below an id. */
export function commentsUrl(articleUrl: string, before?: number | null): string {
  return before ? `${articleUrl}/comments?before=${before}` : `${articleUrl}/comments`;
}

/** One thread with all its replies, and the form that answers it. */
export const threadUrl = (articleUrl: string, id: number): string => `${articleUrl}/comments?thread=${id}`;
