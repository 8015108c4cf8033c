// What stays where it is and tells something of its own. Searches, answers, comparisons and older pages lead to these.
const indexed =
  /^\/($|story\/\d+$|article\/\d+$|outlet\/\d+$|section\/[^/]+$|tags?$|tag\/[^/]+$|people$|person\/[^/]+$|polls$|polls\/[^/]+$|about$)/

/** Whether search engines are to list the page at this address: `('/story/12', '?after=9~1')` → false. */
export function isIndexed(path: string, query: string): boolean {
  return query === '' && indexed.test(path)
}
