// Writes times in the reader's own zone; the server can only know its own.

const { lang } = document.documentElement
// English as the pages write it: day before month, 24 hours.
const locale = lang === 'en' ? 'en-GB' : lang
const full = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
})
const short = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
})

for (const time of document.querySelectorAll('time')) {
  const at = new Date(time.dateTime)
  if (time.title) time.title = full.format(at)
  if ('full' in time.dataset) time.textContent = full.format(at)
  if ('short' in time.dataset) time.textContent = short.format(at)
}

export {}
