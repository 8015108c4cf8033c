import type { ArticleKind } from '../model/article.ts'

/** What outlets call the kinds of text in titles, addresses and categories, in lower case. Written for this project. */
export const kindWords: Readonly<Record<ArticleKind, readonly string[]>> = {
  news: [],
  opinion:
    `opinion,opinions,op-ed,oped,op ed,editorial,editorials,comment,commentary,commentisfree,comment is free,column,
    columns,columnist,columnists,letters,letter,letters to the editor,viewpoint,viewpoints,voices,perspective,guest essay,
    meinung,kommentar,kommentare,kolumne,kolumnen,leitartikel,gastbeitrag,glosse,opinions,tribune,tribunes,chronique,
    éditorial,édito,editos,idees,idées,débats,opinión,columna,columnas,tribuna,editoriales,opinione,opinioni,editoriale,
    commenti,opinião,colunas,coluna,opinie,opiniestuk,ledare,debatt,krönika,kronik,debat,leder,kommentarer,mielipide,
    kolumni,pääkirjoitus,opinie,felieton,komentarz,komentarze,názor,názory,komentář,komentáře,мнение,мнения,колонка,
    колонки,думка,думки,блоги,погляд,görüş,yorum,köşe yazısı,opinii,editoriale,vélemény,publicisztika,γνώμη,απόψεις,
    رأي,آراء,مقالات الرأي,דעה,דעות,نظر,یادداشت,opini,kolom,社説,オピニオン,社论,评论,오피니언,사설`
      .split(',')
      .map((word) => word.trim()),
  analysis:
    `analysis,analyses,explainer,explained,explainers,explain,fact check,fact-check,factcheck,in depth,in-depth,
    long read,long reads,background,q&a,analyse,analysen,hintergrund,faktencheck,erklärt,décryptage,analyse,explications,
    análisis,claves,en profundidad,analisi,approfondimento,análise,achtergrond,analys,bakgrund,analyysi,taustat,analiza,
    analizy,analýza,analýzy,анализ,разбор,аналитика,аналіз,аналітика,analiz,analiză,elemzés,ανάλυση,تحليل,תحليل,ניתוח,
    تحلیل,analisis,解説,分析,深度,분석`
      .split(',')
      .map((word) => word.trim()),
  live: `live,live updates,live blog,liveblog,live-blog,live-updates,live-news,live news,as it happened,liveticker,ticker,
    newsblog,live-ticker,en direct,direct,en directo,en vivo,directo,minuto a minuto,diretta,in diretta,ao vivo,aovivo,
    liveverslag,direkt,suora,suora lähetys,na żywo,relacja na żywo,živě,online,онлайн,прямая трансляция,наживо,canlı,
    live text,élő,ζωντανά,مباشر,بث مباشر,שידור חי,زنده,langsung,ライブ,速報,直播,실시간`
    .split(',')
    .filter((word) => word.trim() !== 'online' && word.trim() !== 'direct')
    .map((word) => word.trim()),
  'round-up':
    `round-up,roundup,news roundup,briefing,morning briefing,evening briefing,daily briefing,newsletter,
    newsletters,digest,daily digest,the week,week in review,weekly roundup,what to watch,what we know today,news in brief,
    in brief,today's headlines,headlines,morning mail,first thing,newsquiz,news quiz,quiz,überblick,der tag,
    nachrichtenüberblick,kurz und knapp,l'essentiel,revue de presse,resumen,lo más destacado,boletín,rassegna stampa,
    in breve,resumo,boletim,nieuwsoverzicht,nyhetssvepet,przegląd prasy,skrót,souhrn,дайджест,обзор,главное за день,
    огляд,головне за день,özet,revista presei,sajtószemle,موجز,סיכום,ringkasan,まとめ,早报`
      .split(',')
      .map((word) => word.trim()),
  'press release':
    `press release,press releases,press-release,press-releases,pressrelease,pressreleases,prnewswire,
    businesswire,globe newswire,globenewswire,news release,sponsored,sponsored content,partner content,paid post,
    advertorial,pressemitteilung,pressemitteilungen,pressemeldung,presseportal,anzeige,communiqué,communiqué de presse,
    communiques,comunicado,comunicado de prensa,comunicado stampa,comunicati stampa,comunicado de imprensa,persbericht,
    pressmeddelande,pressemeddelelse,pressemelding,tiedote,komunikat prasowy,tisková zpráva,пресс-релиз,пресс-релизы,
    прес-реліз,basın bülteni,comunicat de presă,sajtóközlemény,δελτίο τύπου,بيان صحفي,הודעה לעיתונות,siaran pers,
    プレスリリース,新闻稿,보도자료`
      .split(',')
      .map((word) => word.trim()),
}
