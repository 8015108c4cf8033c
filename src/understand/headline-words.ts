/** How headlines say that they want to be clicked, or that what is below is no report, in the main languages of news. */
export const headlineWords = {
  /** Before the news itself: a live page, a film, a picture series, a view. */
  label:
    /^(?:live|live updates?|watch|video|in pictures|photos?|gallery|opinion|analysis|explainer|podcast|quiz|exclusive|breaking|update|liveticker|ticker|kommentar|meinung|bilder|direct|en direct|vidéo|avis|tribune|en vivo|en directo|opinión|vídeo|diretta|opinione|ao vivo|opinião|прямая трансляция|видео|мнение|наживо|відео|думка)\b\s*[:|–—-]|^(?:live|watch)\b/iu,

  /** Says that something is told and keeps what it is. */
  teaser:
    /\b(?:here['’]s|here is|this is (?:why|how|what)|what (?:you need to know|we know)|everything you need|you won['’]t believe|things to know|the reason why|find out|what happened next|das müssen sie wissen|darum|so reagiert|das steckt dahinter|ce qu['’]il faut savoir|ce que l['’]on sait|voici (?:pourquoi|comment|ce)|esto es lo que|lo que (?:se sabe|debes saber)|ecco (?:perché|come|cosa)|cosa sappiamo|o que se sabe|saiba|вот (?:почему|что|как)|что известно|ось (?:чому|що|як)|що відомо)\b/iu,

  /** Speaks to the reader or of itself. */
  address:
    /\b(?:you|your|we|our|i|my|sie sollten|ihr|vous|votre|nous|usted|nosotros|voi|noi|você|вы|ваш|ви)\b/iu,

  /** A sentence that begins so leans on the one before it. */
  leaning:
    /^["“„«]?(?:he|she|it|they|his|her|its|their|this|that|these|those|but|and|or|so|also|however|meanwhile|still|yet|then|there|the two|the latter|er|sie|es|ihr|ihre|sein|seine|dies|diese|dieser|dieses|das|aber|und|auch|doch|dabei|damit|il|elle|ils|elles|on|ce|cela|cette|ces|mais|et|aussi|él|ella|ellos|ellas|este|esta|esto|estos|pero|y|también|egli|lui|lei|essi|questo|questa|ma|e|anche|ele|ela|eles|elas|isso|mas|também|hij|zij|het|dit|deze|maar|en|ook|он|она|оно|они|его|её|их|это|эти|но|и|а|также|він|вона|воно|вони|його|її|їх|це|ці|але|й|та|також)\b/iu,
}
