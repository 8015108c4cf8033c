/** Where somebody wanted to go, as far as it is a page of ours: `'/saved?after=1'` → the same, `'//evil.example'` → `/` */
export function toOwnPath(text: string | undefined): string {
  const own = 'http://own.invalid'
  const url = text?.startsWith('/') ? URL.parse(text, own) : undefined
  return url?.origin === own ? `${url.pathname}${url.search}`.replace(/^\/{2,}/, '/') : '/'
}
