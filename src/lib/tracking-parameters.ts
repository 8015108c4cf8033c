import { unwrapUrl } from './unwrap-url.ts'

/**
 * Query parameters that say where a reader came from and never which page is meant. Sources: the documentation of
 * each service for its own; the lists of the browsers Firefox (query stripping) and Brave for those between them.
 */
const exact = new Set(
  [
    // Google Ads and Analytics
    'gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl',
    // Facebook, Instagram, Microsoft, TikTok, Twitter, LinkedIn, Yandex, Reddit
    'fbclid igsh igshid msclkid ttclid twclid ref_src ref_url li_fat_id yclid ysclid rdt_cid',
    // Mailing: Mailchimp, HubSpot, Marketo, Vero, Omeda, Drip, Klaviyo
    'mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking mkt_tok vero_conv vero_id oly_anon_id oly_enc_id __s _kx',
    // Measuring of audiences: AT Internet, Adobe, Piwik, ComScore, Branch
    'xtor at_medium at_campaign at_link_id at_format at_ptr_name at_bbc_team s_cid s_kwcid wt_mc wt_zmc cmpid _branch_match_id',
    'ns_mchannel ns_source ns_campaign ns_linkname ns_fee',
    // Marks that newspapers put on the addresses in their own feeds
    'emc smid ocid ftag guccounter guce_referrer guce_referrer_sig traffic_source',
  ].flatMap((line) => line.split(' ')),
)
const prefixes = ['utm_', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'hsa_']

/** Whether a query parameter only tracks readers: `'utm_source'` → true, `'id'` → false. */
function isTrackingParameter(name: string): boolean {
  const plain = name.toLowerCase()
  return exact.has(plain) || prefixes.some((prefix) => plain.startsWith(prefix))
}

/** `'https://a.org/b?id=1&utm_source=rss'` → `'https://a.org/b?id=1'`, also out of what is wrapped around it; what stays is not written anew. */
export function removeTracking(wrapped: string): string {
  const url = unwrapUrl(wrapped)
  const [, page, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? []
  if (page === undefined || query === undefined) return url
  const kept = query.split('&').filter((pair) => !isTrackingParameter(pair.split('=', 1)[0] ?? ''))
  return `${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`
}
