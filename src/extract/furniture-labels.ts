/** What publishers call the parts of a page that are not its article: words of class names and ids. */

interface FurnitureLabel {
  readonly reason: string
  readonly names: RegExp
  /** What is longer is no such thing, whatever it is called. In signs. */
  readonly maxText: number
}

const anyLength = Number.POSITIVE_INFINITY

/** Words anywhere in a name; words in bars are a whole name. */
function label(reason: string, words: string, maxText = anyLength): FurnitureLabel {
  const list = words.trim().split(/\s*,\s*/)
  return { reason, names: new RegExp(` (?:${list.join('|')}) `), maxText }
}

function whole(reason: string, words: string, maxText = anyLength): FurnitureLabel {
  const list = words.trim().split(/\s*,\s*/)
  return { reason, names: new RegExp(`\\| (?:${list.join('|')}) \\|`), maxText }
}

/** The surest first: the first that fits gives the reason. */
export const furnitureLabels: readonly FurnitureLabel[] = [
  label('hidden', 'sr only, screen reader\\w*, visually ?hidden', 150),
  label('hidden', 'skip( to)? (content|links?|nav|navigation|main)'),
  label('cookie notice', 'cookies?, consent, gdpr, onetrust, ccpa, cookiebot'),
  label(
    'advertisement',
    `advert\\w*, adsense, ad ?slot, ads, dfp, google ad, ad unit, sponsor(ed)?, outbrain, taboola,
    ligatus, plista, revcontent, mgid, publicidad, anzeigen?, werbung, reklama, pubblicita, banners?`,
  ),
  whole(
    'advertisement',
    'ad, ad (container|wrapper|box|banner|block|label|placeholder|space|inner|top|bottom|side\\w*)',
  ),
  label(
    'share bar',
    `share ?(bar|buttons?|tools|icons?|links?|list|box|wrap\\w*|this|module|menu|widget), sharing, shares,
    sharedaddy, social\\w*, addthis\\w*, addtoany\\w*, a2a, teilen, partager, compartir, condividi, follow us`,
  ),
  whole('share bar', 'share, (post|article|entry) share', 400),
  label(
    'newsletter',
    `newsletters?, subscribe, subscription, sign ?up, opt ?in, mailchimp, mc4wp, mailing list, email
    (capture|form|signup)`,
  ),
  label(
    'comments',
    `comments, comment (list|area|form|respond|section|body|content|wrapper|reply|meta|author), commentlist,
    disqus\\w*, livefyre, kommentare?, commentaires, comentarios, respond`,
  ),
  label(
    'related articles',
    `related\\w*, recommend\\w*, recirc\\w*, read ?(more|next), more (from|stories|news|articles|posts|on|links|like),
    also (read|like), you may, you might, see also, up ?next, most (read|popular|viewed|shared), popular posts, trending, latest
    (news|posts|articles|stories), teasers?, cross ?links?, similar (posts|articles|stories), onward\\w*, yarpp\\w*,
    relacionad\\w*, correlati, read also, next (post|article|story), prev(ious)? (post|article|story), (post|article|posts)
    (navigation|nav|pagination)`,
  ),
  label(
    'navigation',
    `nav, navbar, navi, navigation, menu, menus, menubar, bread ?crumbs?, breadcrumb\\w*, pagination, pager,
    sitemap, table of contents?, toc, inhaltsverzeichnis, search (form|box|bar), site (header|footer), topbar, top bar`,
  ),
  label('footer', 'footer, colophon, copyright, disclaimer, imprint'),
  label(
    'author box',
    `author (bio|box|info|card|block|profile|details|description|about), authorbox, about (the )?author,
    bio, biography, autor(en)? ?box, post author, entry author`,
  ),
  whole('author box', 'authors?, vcard, author \\w+', 500),
  label(
    'byline',
    '(post|entry|article|story|content|node|blog) (meta\\w*|info|date|details), by ?lines?, date ?line, timestamp, time ?stamp, read(ing)? time, pub ?date, posted on',
    300,
  ),
  whole('byline', 'meta, metadata, date, published, info, time, updated', 200),
  label(
    'tags',
    'tags, tag ?(list|cloud|links?), post tag, keywords, topics, cat links, category (list|links?), schlagw\\w+',
    400,
  ),
  whole('tags', 'categor(y|ies), kategorien?', 200),
  label(
    'promotion',
    `promo\\w*, cta, call to action, donat\\w*, upsell, affiliate\\w*, pop ?up, modal, lightbox,
    notification, paywall (message|prompt|overlay|banner|barrier|content), membership, republish\\w*, dialog`,
  ),
  label('sidebar', 'sidebar (area|wrap\\w*|inner|container)'),
  whole(
    'sidebar',
    'widgets, (\\w+ )?widget area, side ?bar\\w*, (right|left|primary|main|page|blog|sticky) side ?bar, aside, right (rail|col|column), rail, complementary, widget, secondary',
  ),
  label(
    'page tools',
    'print ?(friendly|button|link|icon|only), rating, ratings, votes?, log ?in, feedback, poll, polls, article tools, toolbar',
  ),
  label('page tools', 'buttons?, btn', 60),
]
