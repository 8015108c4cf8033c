import { resolveHttpUrl } from './url.ts'

export type EmbedKind = 'video' | 'sound' | 'post'

/** What a frame of another site shows, as far as its address tells. */
export interface Embed {
  /** The page that a reader is sent to. */
  readonly pageUrl: string
  /** Whose page it is: `'YouTube'`, or the host. */
  readonly site: string
  readonly kind?: EmbedKind
  readonly pictureUrl?: string
}

interface KnownEmbed {
  readonly site: string
  readonly kind: EmbedKind
  readonly host: RegExp
  /** Matched with path and query; its groups are `$1` and `$2` in the addresses. */
  readonly path: RegExp
  /** Without one the frame's own address stays. */
  readonly page?: string
  /** The address of the page stands in this parameter. */
  readonly parameter?: string
  readonly picture?: string
  /** Where the addresses are written. */
  readonly source: string
}

const youtube = /^(?:www\.)?youtube(?:-nocookie)?\.com$/
const dailymotion = /^(?:www|geo)\.dailymotion\.com$/
const facebook = /^(?:www|web|m)\.facebook\.com$/

const knownEmbeds: readonly KnownEmbed[] = [
  {
    ...{
      site: 'YouTube',
      kind: 'video',
      host: youtube,
      path: /^\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    },
    page: 'https://www.youtube.com/playlist?list=$1',
    source: 'https://developers.google.com/youtube/player_parameters',
  },
  {
    ...{ site: 'YouTube', kind: 'video', host: youtube, path: /^\/(?:embed|v|shorts)\/([\w-]{11})(?![\w-])/ },
    page: 'https://www.youtube.com/watch?v=$1',
    picture: 'https://i.ytimg.com/vi/$1/hqdefault.jpg',
    source: 'https://developers.google.com/youtube/v3/docs/thumbnails',
  },
  {
    // With `h` the video is not listed, and its page is not to be had by the number alone.
    ...{ site: 'Vimeo', kind: 'video', host: /^player\.vimeo\.com$/, path: /^\/video\/(\d+)(?!.*[?&]h=)/ },
    page: 'https://vimeo.com/$1',
    source: 'https://developer.vimeo.com/player/sdk/embed',
  },
  {
    ...{ site: 'Dailymotion', kind: 'video', host: dailymotion },
    path: /^\/(?:embed\/video\/|player.*[?&]video=)([a-z\d]+)/i,
    page: 'https://www.dailymotion.com/video/$1',
    picture: 'https://www.dailymotion.com/thumbnail/video/$1',
    source: 'https://developers.dailymotion.com/docs/retrieve-a-video-thumbnail',
  },
  {
    ...{ site: 'Spotify', kind: 'sound', host: /^open\.spotify\.com$/ },
    path: /^\/embed(?:-podcast)?\/(album|artist|episode|playlist|show|track)\/([a-z\d]{22})/i,
    page: 'https://open.spotify.com/$1/$2',
    source: 'https://developer.spotify.com/documentation/embeds',
  },
  {
    ...{
      site: 'SoundCloud',
      kind: 'sound',
      host: /^w\.soundcloud\.com$/,
      path: /^\/player/,
      parameter: 'url',
    },
    source: 'https://developers.soundcloud.com/docs/api/html5-widget',
  },
  {
    ...{ site: 'Apple Podcasts', kind: 'sound', host: /^embed\.podcasts\.apple\.com$/, path: /^\/([^?#]+)/ },
    page: 'https://podcasts.apple.com/$1',
    source: 'https://podcasters.apple.com/support/876-web-embeds',
  },
  {
    ...{ site: 'X', kind: 'post', host: /^platform\.twitter\.com$/, path: /^\/embed\/.*[?&]id=(\d+)/i },
    page: 'https://x.com/i/status/$1',
    source: 'https://developer.x.com/en/docs/x-for-websites/embedded-posts',
  },
  {
    ...{ site: 'Instagram', kind: 'post', host: /^(?:www\.)?instagram\.com$/ },
    path: /^\/(p|reel|tv)\/([\w-]+)\/embed/,
    page: 'https://www.instagram.com/$1/$2/',
    source: 'https://developers.facebook.com/docs/instagram-platform/oembed',
  },
  {
    ...{ site: 'Facebook', kind: 'post', host: facebook, path: /^\/plugins\/post\.php/, parameter: 'href' },
    source: 'https://developers.facebook.com/docs/plugins/embedded-posts',
  },
  {
    ...{ site: 'Facebook', kind: 'video', host: facebook, path: /^\/plugins\/video\.php/, parameter: 'href' },
    source: 'https://developers.facebook.com/docs/plugins/embedded-video-player',
  },
  {
    ...{ site: 'TikTok', kind: 'video', host: /^www\.tiktok\.com$/, path: /^\/(?:embed|player)\// },
    source: 'https://developers.tiktok.com/doc/embed-player',
  },
]

/** What the frame at an address shows; asks nobody. `'https://www.youtube.com/embed/…'` → its page, `YouTube`, its picture. */
export function readEmbed(url: string): Embed {
  const { host, pathname, search, searchParams } = new URL(url)
  const rest = `${pathname}${search}`
  const known = knownEmbeds.find((each) => each.host.test(host) && each.path.test(rest))
  if (!known) return { pageUrl: url, site: host.replace(/^www\./, '') }
  const { site, kind, page, picture, parameter } = known
  const [, first = '', second = ''] = known.path.exec(rest) ?? []
  const fill = (address: string) => address.replace('$1', () => first).replace('$2', () => second)
  const named = parameter === undefined ? undefined : resolveHttpUrl(searchParams.get(parameter) ?? undefined)
  const pageUrl = page === undefined ? (named ?? url) : fill(page)
  return { pageUrl, site, kind, ...(picture !== undefined && { pictureUrl: fill(picture) }) }
}
