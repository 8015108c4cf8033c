import { html } from 'hono/html'
import { hasAccess } from '../../model/visitor.ts'
import { type BannerView, type Frame, type Html, nothing, type PageView } from './frame.ts'
import { headView } from './head-view.ts'

/** A whole page around its main part: skip link, masthead, banner and notice where there are any, footer. */
export function pageView(page: PageView, frame: Frame): Html {
  const { words } = frame
  return html`<!doctype html>
<html lang="${words.languageCode}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === words.product ? frame.siteName : words.titleOfPage(page.title, frame.siteName)}</title>
<link rel="stylesheet" href="${frame.styles}">
<link rel="icon" type="image/svg+xml" href="${frame.icon}">
${headView(page.title, page.head ?? {}, frame)}
${page.feed ? html`<link rel="alternate" type="application/atom+xml" title="${page.title}" href="${page.feed}">` : nothing}
${frame.scripts.map((address) => html`<script type="module" src="${address}"></script>`)}
</head>
<body data-copied="${words.linkCopied}">
<a class="skip" href="#main">${words.skipToMain}</a>
${masthead(frame)}
${frame.banner ? banner(frame.banner, frame) : nothing}
${frame.notice ? html`<p class="notice" role="status">${frame.notice}</p>` : nothing}
<main id="main" class="${page.width ?? 'wide'}" tabindex="-1">
${page.main}
</main>
${footer(frame)}
</body>
</html>`
}

function masthead(frame: Frame): Html {
  const { words, base } = frame
  return html`<header class="masthead">
<a class="wordmark" href="${base}/" dir="auto">${frame.siteName}</a>
<p class="today">${todayIn(frame)}</p>
${[`${base}/search`, `${base}/ask`].includes(frame.path) ? nothing : quickSearch(frame)}
${frame.isSite && base === '' ? accountLink(frame) : nothing}
<nav aria-label="${words.mainNavigation}"><ul>
${navigationLink(`${base}/`, words.frontPage, frame)}
${navigationLink(`${base}/briefing`, words.answers.briefing, frame)}
${navigationLink(`${base}/search`, words.search, frame)}
${
  frame.visitor
    ? html`${navigationLink('/following', words.following, frame)}
${navigationLink('/saved', words.saved, frame)}`
    : nothing
}
${!frame.isSite || hasAccess(frame.visitor, 'editor') ? navigationLink('/feeds', words.feeds, frame) : nothing}
</ul></nav>
</header>`
}

function accountLink({ visitor, words, path }: Frame): Html {
  const href = visitor ? '/settings' : '/sign-in'
  return html`<a class="who" href="${href}"${path === href ? html` aria-current="page"` : nothing} dir="auto">${visitor?.name ?? words.accounts.signIn}</a>`
}

/** Not on the pages of search and questions, which have a larger one. The key Enter presses the first button. */
function quickSearch({ words, base }: Frame): Html {
  return html`<form class="quick-search" role="search" action="${base}/search">
<input type="search" name="q" aria-label="${words.searchLabel}" placeholder="${words.searchLabel}" autocomplete="off">
<button type="submit" class="visually-hidden" tabindex="-1">${words.search}</button>
<button type="submit" formaction="${base}/ask">${words.answers.form.ask}</button>
</form>`
}

function navigationLink(href: string, label: string, frame: Frame): Html {
  const here = frame.path === href || (href.length > 1 && frame.path === href.replace(/\/$/, ''))
  return html`<li><a href="${href}"${here ? html` aria-current="page"` : nothing}>${label}</a></li>`
}

function todayIn(frame: Frame): string {
  return frame.words.weekday(frame.now, frame.timeZone)
}

function banner(view: BannerView, frame: Frame): Html {
  const { words } = frame
  return html`<aside class="banner" aria-label="${words.aboutThisEdition}"><p><strong>${words.sampleEdition}</strong> ${view.text}
${view.waiting ? html`<span data-waiting>${view.waiting}</span>` : nothing}
${view.progress ? html`<span data-progress>${view.progress}</span> <a href="/feeds">${words.seeFeeds}</a>` : nothing}</p></aside>`
}

function footer(frame: Frame): Html {
  const { words } = frame
  return html`<footer class="footer">
<p>${frame.isSite ? words.footerOfSite : words.footer}</p>
<ul>
<li><a href="${frame.base}/tags">${words.hashtags}</a></li>
<li><a href="${frame.base}/people">${words.person.list}</a></li>
${!frame.isSite || frame.visitor ? html`<li><a href="/settings">${words.accounts.settings}</a></li>` : nothing}
<li><a href="${frame.base}/polls">${words.pollsters}</a></li>
<li><a href="/about">${words.about}</a></li>
<li><a href="/keys">${words.keyboard}</a></li>
</ul>
</footer>`
}
