/** To whom belongs what a route's address names: a route that stands not here fails the walk. */
export type Owner =
  /** Everybody's or nobody's: the role of the route decides alone, for the reason that is given. */
  | { readonly whose: 'site'; readonly because: string }
  /** Whoever knows the address may, as nobody can guess it. */
  | { readonly whose: 'who knows it'; readonly because: string }
  /** Of a reader's alone, which another test shows. */
  | { readonly whose: 'a reader, tried elsewhere'; readonly because: string }
  /** What is everybody's bears a mark that is a reader's own. */
  | {
      readonly whose: 'mark'
      readonly set: Fields
      readonly undo: Fields
      /** The page of a reader's that tells of it. */
      readonly shown: string
    }
  /** A thing of a reader's alone, made by a form and found on a page of theirs. */
  | {
      readonly whose: 'reader'
      readonly made: readonly (readonly [path: string, fields: Fields])[]
      readonly shown: string
      /** What another might send to it. */
      readonly fields?: Fields
    }

export type Fields = Readonly<Record<string, string>>

/** Words of one reader that another must never see. */
export const secretWords = 'Alder Grove remembers'

const ofSite = (because: string): Owner => ({ whose: 'site', because })
const chosen: Owner = {
  whose: 'mark',
  set: { choice: 'follow' },
  undo: { choice: 'none' },
  shown: '/following',
}
const folder = {
  whose: 'reader',
  made: [['/folders', { name: secretWords, folder: '' }]],
  shown: '/following',
} as const
const marked: Owner = { whose: 'mark', set: { read: '1' }, undo: { read: '0' }, shown: '/' }
const noted: Owner = { whose: 'mark', set: { text: secretWords }, undo: { text: '' }, shown: '/notes' }
const feeds = ofSite('feeds are read for all')
const belonging = ofSite('what belongs together is said for all, and stands at /corrections')
const answered = ofSite('an answer is made of what all may read, and not kept')
const texts = ofSite('what is an outlet’s text is settled for all')

const byMail: Owner = { whose: 'who knows it', because: 'a link that was sent or handed over, once' }
const people = ofSite('an operator looks after everybody')

const ofChannel: Owner = {
  whose: 'a reader, tried elsewhere',
  because: 'test/contract/notices.contract.ts and test/web/notices.test.ts try another’s',
}

const ofDevice: Owner = {
  ...{
    whose: 'a reader, tried elsewhere',
    because: 'a device makes one, as test/accounts/passkeys.test.ts does',
  },
}

const ofAuthor: Owner = {
  ...{ whose: 'a reader, tried elsewhere', because: 'test/web/discussion.test.ts tries what another wrote' },
}
const said = ofSite('what is said is read by all, and answered by all who may write')
const moderated = ofSite('moderators see to what all readers wrote')

const ofRule: Owner = {
  whose: 'a reader, tried elsewhere',
  because: 'test/web/rules.test.ts tries another’s rule',
}

/** By method and path. */
export const owners: Readonly<Record<string, Owner>> = {
  'GET /feeds/:id': feeds,
  'POST /feeds/:id': feeds,
  'POST /feeds/:id/read': feeds,
  'POST /feeds/:id/pause': feeds,
  'POST /feeds/:id/resume': feeds,
  'GET /feeds/:id/remove': feeds,
  'POST /feeds/:id/remove': feeds,
  'GET /outlet/:id/text': texts,
  'POST /outlet/:id/text': texts,
  'POST /outlet/:id/text/try': texts,
  'POST /article/:id/report': texts,
  'POST /reports/:id/done': texts,
  'POST /send/:token': { whose: 'who knows it', because: 'a bookmark on the pages of outlets' },
  'GET /settings/rules/:id': ofRule,
  'POST /settings/rules/:id/change': ofRule,
  'POST /settings/rules/:id/undo': ofRule,
  'POST /settings/account/passkeys/:id/remove': ofDevice,
  'POST /settings/notices/channels/:id/confirm': ofChannel,
  'POST /settings/notices/channels/:id/test': ofChannel,
  'POST /settings/notices/channels/:id/remove': ofChannel,
  'GET /notices/feed/:secret': { whose: 'who knows it', because: 'a reader gave it to a program' },
  'GET /notices/stop/:key': { whose: 'who knows it', because: 'it stands in their letters' },
  'POST /notices/stop/:key': { whose: 'who knows it', because: 'it stands in their letters' },
  'POST /settings/agents/:id/end': ofSite('programs read the archive, which is everybody’s'),
  'POST /outlet/:id/choice': chosen,
  'POST /tag/:slug/choice': chosen,
  'POST /story/:id/choice': chosen,
  'POST /section/:slug/choice': chosen,
  'POST /person/:slug/choice': chosen,
  'POST /article/:id/save': {
    ...{ whose: 'mark', set: { saved: 'yes' }, undo: { saved: 'no' }, shown: '/saved' },
  },
  'POST /article/:id/label': {
    ...{ whose: 'mark', set: { label: secretWords }, undo: { off: secretWords }, shown: '/labels' },
  },
  'GET /folder/:id': folder,
  'POST /folder/:id': { ...folder, fields: { name: 'Taken', folder: '' } },
  'POST /article/:id/read': marked,
  'POST /story/:id/read': marked,
  'POST /article/:id/note': noted,
  'POST /story/:id/note': noted,
  'GET /story/:id/correct': belonging,
  'POST /story/:id/part': belonging,
  'POST /story/:id/join': belonging,
  'POST /story/:id/other-event': belonging,
  'POST /article/:id/part': belonging,
  'POST /article/:id/unrelated': belonging,
  'POST /corrections/:id/undo': belonging,
  'GET /person/:slug/correct': belonging,
  'POST /person/:slug/join': belonging,
  'POST /person/:slug/part': belonging,
  'POST /corrections/speakers/:id/undo': belonging,
  'POST /article/:id/answer/:form': answered,
  'POST /search/answer/:form': answered,
  'POST /settings/takedowns/:id/undo': ofSite('an operator answers for what the site shows'),
  'POST /story/:id/answer/:form': answered,
  'POST /tag/:slug/answer/:form': answered,
  'GET /reset/:token': byMail,
  'POST /reset/:token': byMail,
  'GET /prove/:token': byMail,
  'POST /prove/:token': byMail,
  'POST /settings/account/sessions/:id/end': {
    whose: 'a reader, tried elsewhere',
    because: 'people.test.ts tries another’s, with real sessions',
  },
  'POST /settings/people/:id/second-step/remove': people,
  'POST /settings/people/invitations/:id/withdraw': people,
  'POST /settings/people/:id/role': people,
  'POST /settings/people/:id/block': people,
  'POST /settings/people/:id/unblock': people,
  'POST /settings/people/:id/reset': people,
  'GET /sitemap/stories/:number': ofSite('what search engines may list'),
  'GET /sitemap/tags/:number': ofSite('what search engines may list'),
  'GET /story/:id/picture.png': ofSite('what a story tells may be shared'),
  'GET /story/:id/discussion': said,
  'POST /story/:id/discussion': said,
  'GET /article/:id/discussion': said,
  'GET /article/:id/annotations.json': said,
  'GET /article/:id/comment': said,
  'POST /article/:id/comment': said,
  'GET /reader/:id': said,
  'GET /comment/:id': said,
  'GET /comment/:id/history': said,
  'GET /comment/:id/reply': said,
  'POST /comment/:id/reply': said,
  'GET /comment/:id/edit': ofAuthor,
  'POST /comment/:id/edit': ofAuthor,
  'GET /comment/:id/withdraw': ofAuthor,
  'POST /comment/:id/withdraw': ofAuthor,
  'GET /comment/:id/report': said,
  'POST /comment/:id/report': said,
  'POST /comment/:id/vote': said,
  'GET /comment/:id/moderate': moderated,
  'POST /comment/:id/moderate': moderated,
  'POST /moderation/:id/undo': moderated,
  'GET /image/:signature/:encoded': { whose: 'who knows it', because: 'pages name pictures, signed' },
  'GET /websub/:token': { whose: 'who knows it', because: 'a hub was told it' },
  'POST /websub/:token': { whose: 'who knows it', because: 'a hub was told it, and signs' },
}
