const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** What a person typed to find a draw, told apart. All of it has to fit. */
export interface DrawSearch {
  /** 1–12 */
  month: number | null;
  year: number | null;
  /** A calendar date, YYYY-MM-DD. */
  date: string | null;
  /** Each a draw's number, its score, its invitations, or (from 1 to 31, beside a month) its day. */
  numbers: string[];
  words: string[];
}

/** Reads "284", "healthcare feb 2024", "CEC 518", "#91a", "3,500 422" or "2024-02-14". */
export function parseDrawSearch(text: string): DrawSearch {
  const search: DrawSearch = { month: null, year: null, date: null, numbers: [], words: [] };
  const tokens = text
    .toLowerCase()
    .replace(/(\d),(\d{3})\b/g, '$1$2')
    .split(/[\s,;]+/)
    .filter(Boolean);
  for (const token of tokens.map((raw) => raw.replace(/^#/, ''))) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(token)) search.date = token;
    else if (monthNames.test(token)) search.month = months.indexOf(token.slice(0, 3)) + 1;
    else if (/^20\d\d$/.test(token) && search.year === null) search.year = Number(token);
    else if (/^\d/.test(token)) search.numbers.push(token);
    else if (!['draw', 'round', 'crs', 'of', 'the', 'in', ''].includes(token)) search.words.push(token);
  }
  return search;
}
