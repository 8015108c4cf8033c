/**
 * What is read before a reader has chosen: well-known outlets of every inhabited continent in many languages. Names,
 * languages, countries and feed addresses are facts out of the lists of awesome-rss-feeds (CC0), of which those are here
 * whose address is https (or is served as https too) and lies on the outlet's own domain; see docs/data-sources.md.
 */
export interface StarterFeed {
  readonly continent: Continent
  readonly name: string
  readonly feedUrl: string
  readonly siteUrl: string
  /** ISO 639-1. */
  readonly language: string
  /** ISO 3166-1, two letters: where it is published from. */
  readonly country: string
}

export const continents = ['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'] as const
export type Continent = (typeof continents)[number]

type Row = readonly [name: string, feedUrl: string, siteUrl: string, language: string, country: string]

const rows: Readonly<Record<Continent, readonly Row[]>> = {
  Africa: [
    [
      'Daily Maverick',
      'https://www.dailymaverick.co.za/dmrss/',
      'https://www.dailymaverick.co.za/',
      'en',
      'ZA',
    ],
    [
      'The South African',
      'https://www.thesouthafrican.com/feed/',
      'https://www.thesouthafrican.com/',
      'en',
      'ZA',
    ],
    ['TimesLIVE', 'https://www.timeslive.co.za/rss/', 'https://www.timeslive.co.za/', 'en', 'ZA'],
    ['Premium Times', 'https://www.premiumtimesng.com/feed', 'https://www.premiumtimesng.com/', 'en', 'NG'],
    ['The Guardian Nigeria', 'https://guardian.ng/feed/', 'https://guardian.ng/', 'en', 'NG'],
    ['Daily Post', 'https://dailypost.ng/feed', 'https://dailypost.ng/', 'en', 'NG'],
    ['Legit.ng', 'https://www.legit.ng/rss/all.rss', 'https://www.legit.ng/', 'en', 'NG'],
  ],
  Asia: [
    ['Prothom Alo', 'https://www.prothomalo.com/feed/', 'https://www.prothomalo.com/', 'bn', 'BD'],
    [
      'The Daily Star',
      'https://www.thedailystar.net/frontpage/rss.xml',
      'https://www.thedailystar.net/',
      'en',
      'BD',
    ],
    ['Hong Kong Free Press', 'https://www.hongkongfp.com/feed/', 'https://hongkongfp.com/', 'en', 'HK'],
    ['香港經濟日報', 'https://www.hket.com/rss/hongkong', 'https://www.hket.com/', 'zh', 'HK'],
    ['頭條日報', 'https://hd.stheadline.com/rss/news/daily/', 'https://hd.stheadline.com/', 'zh', 'HK'],
    ['The Hindu', 'https://www.thehindu.com/feeder/default.rss', 'https://www.thehindu.com/', 'en', 'IN'],
    [
      'The Times of India',
      'https://timesofindia.indiatimes.com/rssfeedstopstories.cms',
      'https://timesofindia.indiatimes.com/',
      'en',
      'IN',
    ],
    ['ThePrint', 'https://theprint.in/feed/', 'https://theprint.in/', 'en', 'IN'],
    [
      'अमर उजाला',
      'https://www.amarujala.com/rss/breaking-news.xml',
      'https://www.amarujala.com/',
      'hi',
      'IN',
    ],
    ['जनसत्ता', 'https://www.jansatta.com/feed/', 'https://www.jansatta.com/', 'hi', 'IN'],
    ['लोकसत्ता', 'https://www.loksatta.com/desh-videsh/feed/', 'https://www.loksatta.com/', 'mr', 'IN'],
    ['Republika', 'https://www.republika.co.id/rss/', 'https://www.republika.co.id/', 'id', 'ID'],
    ['Suara', 'https://www.suara.com/rss', 'https://www.suara.com/', 'id', 'ID'],
    ['ایسنا', 'https://www.isna.ir/rss', 'https://www.isna.ir/', 'fa', 'IR'],
    ['خبرآنلاین', 'https://www.khabaronline.ir/rss', 'https://www.khabaronline.ir/', 'fa', 'IR'],
    [
      'The Japan Times',
      'https://www.japantimes.co.jp/feed/topstories/',
      'https://www.japantimes.co.jp/',
      'en',
      'JP',
    ],
    [
      'ライブドアニュース',
      'https://news.livedoor.com/topics/rss/top.xml',
      'https://news.livedoor.com/',
      'ja',
      'JP',
    ],
    ['The Express Tribune', 'https://tribune.com.pk/feed/home', 'https://tribune.com.pk/', 'en', 'PK'],
    ['ایکسپریس اردو', 'https://www.express.pk/feed/', 'https://www.express.pk/', 'ur', 'PK'],
    ['Philstar', 'https://www.philstar.com/rss/headlines', 'https://www.philstar.com/', 'en', 'PH'],
  ],
  Europe: [
    ['France 24', 'https://www.france24.com/en/rss', 'https://www.france24.com/en/', 'en', 'FR'],
    ['Le Monde', 'https://www.lemonde.fr/rss/une.xml', 'https://www.lemonde.fr/', 'fr', 'FR'],
    ['Franceinfo', 'https://www.francetvinfo.fr/titres.rss', 'https://www.francetvinfo.fr/', 'fr', 'FR'],
    ['Mediapart', 'https://www.mediapart.fr/articles/feed', 'https://www.mediapart.fr/', 'fr', 'FR'],
    ['FAZ.NET', 'https://www.faz.net/rss/aktuell/', 'https://www.faz.net/', 'de', 'DE'],
    ['Deutsche Welle', 'https://rss.dw.com/rdf/rss-en-all', 'https://www.dw.com/', 'en', 'DE'],
    ['TheJournal.ie', 'https://www.thejournal.ie/feed/', 'https://www.thejournal.ie/', 'en', 'IE'],
    ['ANSA', 'https://www.ansa.it/sito/ansait_rss.xml', 'https://www.ansa.it/', 'it', 'IT'],
    ['Il Post', 'https://www.ilpost.it/feed/', 'https://www.ilpost.it/', 'it', 'IT'],
    ['Fanpage', 'https://www.fanpage.it/feed/', 'https://www.fanpage.it/', 'it', 'IT'],
    ['RMF24', 'https://www.rmf24.pl/feed', 'https://www.rmf24.pl/', 'pl', 'PL'],
    ['Meduza', 'https://meduza.io/rss/all', 'https://meduza.io/', 'ru', 'LV'],
    ['Лента.ру', 'https://lenta.ru/rss', 'https://lenta.ru/', 'ru', 'RU'],
    ['Коммерсантъ', 'https://www.kommersant.ru/RSS/main.xml', 'https://www.kommersant.ru/', 'ru', 'RU'],
    [
      'The Moscow Times',
      'https://www.themoscowtimes.com/rss/news',
      'https://www.themoscowtimes.com/',
      'en',
      'NL',
    ],
    [
      'El País',
      'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada',
      'https://elpais.com/',
      'es',
      'ES',
    ],
    ['elDiario.es', 'https://www.eldiario.es/rss/', 'https://www.eldiario.es/', 'es', 'ES'],
    ['Українська правда', 'https://www.pravda.com.ua/rss/', 'https://www.pravda.com.ua/', 'uk', 'UA'],
    ['НВ', 'https://nv.ua/rss/all.xml', 'https://nv.ua/', 'uk', 'UA'],
    ['Еспресо', 'https://espreso.tv/rss', 'https://espreso.tv/', 'uk', 'UA'],
    ['The Guardian', 'https://www.theguardian.com/world/rss', 'https://www.theguardian.com/', 'en', 'GB'],
    ['BBC News', 'https://feeds.bbci.co.uk/news/world/rss.xml', 'https://www.bbc.co.uk/news', 'en', 'GB'],
  ],
  'North America': [
    ['CBC News', 'https://www.cbc.ca/cmlink/rss-topstories', 'https://www.cbc.ca/news', 'en', 'CA'],
    ['La Presse', 'https://www.lapresse.ca/actualites/rss', 'https://www.lapresse.ca/', 'fr', 'CA'],
    ['Global News', 'https://globalnews.ca/feed/', 'https://globalnews.ca/', 'en', 'CA'],
    [
      'El Financiero',
      'https://www.elfinanciero.com.mx/arc/outboundfeeds/rss/?outputType=xml',
      'https://www.elfinanciero.com.mx/',
      'es',
      'MX',
    ],
    [
      'El Informador',
      'https://www.informador.mx/rss/ultimas-noticias.xml',
      'https://www.informador.mx/',
      'es',
      'MX',
    ],
    ['Axios', 'https://api.axios.com/feed/', 'https://www.axios.com/', 'en', 'US'],
    [
      'Los Angeles Times',
      'https://www.latimes.com/world-nation/rss2.0.xml',
      'https://www.latimes.com/',
      'en',
      'US',
    ],
  ],
  'South America': [
    [
      'Folha de S.Paulo',
      'https://feeds.folha.uol.com.br/emcimadahora/rss091.xml',
      'https://www.folha.uol.com.br/',
      'pt',
      'BR',
    ],
    ['R7', 'https://noticias.r7.com/feed.xml', 'https://noticias.r7.com/', 'pt', 'BR'],
    [
      'Jornal de Brasília',
      'https://jornaldebrasilia.com.br/feed/',
      'https://jornaldebrasilia.com.br/',
      'pt',
      'BR',
    ],
    ['The Rio Times', 'https://riotimesonline.com/feed/', 'https://riotimesonline.com/', 'en', 'BR'],
  ],
  Oceania: [
    ['ABC News', 'https://www.abc.net.au/news/feed/1948/rss.xml', 'https://www.abc.net.au/news', 'en', 'AU'],
    [
      'The Sydney Morning Herald',
      'https://www.smh.com.au/rss/feed.xml',
      'https://www.smh.com.au/',
      'en',
      'AU',
    ],
    ['PerthNow', 'https://www.perthnow.com.au/news/feed', 'https://www.perthnow.com.au/', 'en', 'AU'],
    ['InDaily', 'https://indaily.com.au/feed/', 'https://indaily.com.au/', 'en', 'AU'],
    [
      'The Canberra Times',
      'https://www.canberratimes.com.au/rss.xml',
      'https://www.canberratimes.com.au/',
      'en',
      'AU',
    ],
  ],
}

/** All outlets of the starter list, by continent. */
export const starterFeeds: readonly StarterFeed[] = continents.flatMap((continent) =>
  rows[continent].map(([name, feedUrl, siteUrl, language, country]) => ({
    continent,
    name,
    feedUrl,
    siteUrl,
    language,
    country,
  })),
)
