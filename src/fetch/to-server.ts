export interface Server {
  /** A name or an address; IPv6 without brackets. */
  readonly host: string
  readonly port: number
}

/** The server that an http address names: `'https://[::1]/a'` → `{host: '::1', port: 443}`. */
export function toServer(url: URL): Server {
  const usual = url.protocol === 'https:' ? 443 : 80
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) || usual }
}
