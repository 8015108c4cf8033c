/**
 * The address of a bookmark that sends the page on which it is pressed to `action`, as a form in a tab of its own:
 * `javascript:…`. A form is all that it uses: outlets' pages seldom forbid one, and no other site can read the answer.
 */
export function presentBookmarklet(action: string): string {
  const script = `(()=>{const f=document.createElement('form');f.method='post';f.target='_blank';f.enctype='multipart/form-data';f.acceptCharset='utf-8';f.action=${JSON.stringify(action)};const add=(n,v)=>{const t=document.createElement('textarea');t.name=n;t.value=v;f.append(t)};add('address',location.href);add('html',document.documentElement.outerHTML);f.hidden=true;document.body.append(f);f.submit();f.remove()})()`
  return `javascript:${encodeURIComponent(script)}`
}
