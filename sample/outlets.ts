/** The eight invented outlets. Names, places and people of the sample edition exist nowhere else. */

export type SampleLanguage = 'en' | 'de' | 'ar'
export type FeedFormat = 'rss' | 'media rss' | 'rdf' | 'atom' | 'json'

export interface SampleOutlet {
  /** Also the folder of its articles. */
  readonly key: string
  readonly name: string
  readonly motto: string
  readonly language: SampleLanguage
  readonly country: string
  readonly format: FeedFormat
  readonly feedPath: string
  /** An address of its own within loopback, so that each outlet is a host as on the real web. */
  readonly address: string
  readonly colour: string
}

export const sampleOutlets: readonly SampleOutlet[] = [
  {
    key: 'lantern-press',
    name: 'Lantern Press Agency',
    motto: 'News from the islands for those who print it',
    language: 'en',
    country: 'Corvane',
    format: 'atom',
    feedPath: '/wire.atom',
    address: '127.80.0.1',
    colour: '#7a4a00',
  },
  {
    key: 'harbour-courier',
    name: 'Harbour Courier',
    motto: 'The daily paper of Port Aldern',
    language: 'en',
    country: 'Corvane',
    format: 'rss',
    feedPath: '/rss.xml',
    address: '127.80.0.2',
    colour: '#12436d',
  },
  {
    key: 'northern-lamp',
    name: 'Northern Lamp',
    motto: 'Harrow Quay, the valley and the Skerries',
    language: 'en',
    country: 'Corvane',
    format: 'rdf',
    feedPath: '/index.rdf',
    address: '127.80.0.3',
    colour: '#5b2a6e',
  },
  {
    key: 'island-ledger',
    name: 'Island Ledger',
    motto: 'Business, soberly',
    language: 'en',
    country: 'Corvane',
    format: 'json',
    feedPath: '/feed.json',
    address: '127.80.0.4',
    colour: '#1d5c3a',
  },
  {
    key: 'radio-saltmere',
    name: 'Radio Saltmere',
    motto: 'Public radio from the south shore',
    language: 'en',
    country: 'Corvane',
    format: 'media rss',
    feedPath: '/feed',
    address: '127.80.0.5',
    colour: '#a3262a',
  },
  {
    key: 'valdrener-bote',
    name: 'Valdrener Bote',
    motto: 'Zeitung für Tannenfurt und das Land',
    language: 'de',
    country: 'Valdren',
    format: 'atom',
    feedPath: '/feed.atom',
    address: '127.80.0.6',
    colour: '#29414a',
  },
  {
    key: 'abendblick',
    name: 'Abendblick Tannenfurt',
    motto: 'Was vom Tag bleibt',
    language: 'de',
    country: 'Valdren',
    format: 'json',
    feedPath: '/feed.json',
    address: '127.80.0.7',
    colour: '#8a3b12',
  },
  {
    key: 'mirat-al-sahil',
    name: 'مرآة الساحل',
    motto: 'صحيفة يومية من دار ياسمين',
    language: 'ar',
    country: 'Zumurra',
    format: 'media rss',
    feedPath: '/rss',
    address: '127.80.0.8',
    colour: '#0b5f60',
  },
]
