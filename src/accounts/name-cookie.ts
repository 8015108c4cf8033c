/** The name of the cookie: a browser lets nobody else set one that begins with `__Host-`. */
export function nameCookie(url: string): string {
  return url.startsWith('https:') ? '__Host-octavo' : 'octavo'
}
