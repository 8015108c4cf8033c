/** How lines begin that are not the article's, in the languages of the outlets that are read most. */

/** Lines that lead to other articles. */
export const pointer = 'pointer'

interface LineWords {
  readonly reason: string
  readonly words: RegExp
  /** In signs; what is longer is a sentence of the article. */
  readonly maxSigns: number
}

function begins(reason: string, maxSigns: number, words: string): LineWords {
  const list = words
    .trim()
    .split(/\s*\n\s*/)
    .join('|')
  return { reason, maxSigns, words: new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${list})`, 'iu') }
}

/** The first that fits gives the reason; they do not overlap by much. */
export const lineWords: readonly LineWords[] = [
  begins(
    'advertisement',
    60,
    `(?:advertisement|advertising|advertorial|sponsored|anzeige|werbung|publicidad|publicité|pubblicità|publicidade|reklama|reklam|reklame|annons|mainos|advertentie|реклама)(?:\\s*$|\\s*[:.–—|-] )`,
  ),
  begins(
    pointer,
    220,
    `(?:read|see|watch|learn|find out|explore|discover) (?:more|also|next)(?!\\p{L})
     (?:read|see) (?:the full|our|about|related|this)(?!\\p{L})
     also (?:read|see|on)(?!\\p{L})
     more (?:from|on|about|in|stories|news|articles|here)(?!\\p{L})
     related(?:\\s(?:articles?|content|stor(?:y|ies)|posts?|reading|coverage|links?|topics?|news|resources?|video))?\\s*(?::|$|\\|)
     (?:recommended|further reading|continue reading|keep reading|up next|in case you missed it|don['’]t miss)(?!\\p{L})
     you (?:may|might|could)(?: also)? (?:like|enjoy|be interested)
     (?:click|tap) here
     lesen sie|lies (?:auch|hier|mehr)|mehr (?:zum thema|dazu|lesen|themen|aus|von|infos?|informationen|über|zu)(?!\\p{L})
     auch (?:interessant|lesen|auf)(?!\\p{L})|(?:das|dies|folgendes)(?: thema)? könnte (?:sie|dich|euch|ihnen)|könnte (?:sie|dich) auch
     weiter(?:lesen|führend)|zum weiterlesen|zum thema|passend dazu|siehe auch|hier geht['’]?s|jetzt weiterlesen
     weitere (?:aktuelle |interessante )?(?:artikel|beiträge|informationen|infos?|themen|links|meldungen|nachrichten|news)
     (?:ähnliche|verwandte|empfohlene) (?:artikel|beiträge|themen|inhalte)|empfehlungen
     (?:à )?(?:lire|voir|découvrir|écouter)(?: aussi| également| la suite| plus| :)
     (?:sur|dans) l[ae] même (?:sujet|thème|rubrique)|articles? (?:liés?|similaires?|associés?)|pour aller plus loin|en savoir plus
     l(?:ea|ee|eer|eé) (?:también|más|además)|(?:te|le) (?:puede|podría) interesar|(?:vea|mire|mira|ver|ve) (?:también|además|:)|mir[ea]:
     más (?:noticias|sobre|información|en)(?!\\p{L})|(?:notas?|noticias?|artículos?|contenidos?) relacionad|sigue leyendo|además:
     leggi (?:anche|di più|tutto)|(?:ti )?potrebbe(?:ro)? interessar|vedi anche|articoli correlati|scopri di più
     leia (?:também|mais)|saiba mais|veja (?:também|mais)|(?:notícias|matérias|artigos) relacionad
     lees (?:ook|meer|verder)|bekijk ook|gerelateerd|meer (?:over|nieuws|lezen)
     (?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (?:także|też|więcej|również|dalej)|polecamy|dowiedz się więcej|przeczytaj
     čtěte|přečtěte si|související|läs (?:också|mer|även|mera)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)
     чита(?:йте|ть) (?:также|далее|ещё|еще|також|ще)|смотрите также|дивіться також|подробнее|по теме(?!\\p{L})`,
  ),
  begins(
    'share bar',
    200,
    `(?:share|teilen|partager|compartir|compartilhar|condividi|udostępnij)(?: (?:this|on|via|article|story|it|it on|auf|sur|en|with).*)?:?\\s*$
     (?:follow|folgen|folge|suivez|síguenos|sigue|siga|seguici)(?: .*)?(?:twitter|facebook|instagram|social|google|tiktok|whatsapp|telegram|youtube|us)
     (?:facebook|twitter|whatsapp|linkedin|pinterest|telegram|e-?mail|tweet|copy link|print|drucken|reddit|pocket)\\s*$
     (?:jetzt )?teilen`,
  ),
  begins(
    'newsletter',
    260,
    `(?:sign up|subscribe|get (?:the|our|your) [^.]*newsletter|join (?:our|the) [^.]*(?:newsletter|community|list|channel)|never miss|don['’]t miss|missing out)
     (?:jetzt|hier|melde|melden)(?: .*)?(?:newsletter|abonnieren|anmelden)|[^.]{0,60}newsletter[^.]{0,40}(?:abonnieren|anmelden|bestellen|sign|subscri)
     (?:abonnez|inscrivez|suscr[ií]b|iscriviti|assine|inscreva|zapisz się|prenumerera|subscrev|подпи[сш])
     (?:for (?:the|more)[^.]*)?download (?:the|our)[^.]* app`,
  ),
  begins(
    'disclosure',
    320,
    `[^.]{0,120}(?:affiliate[- ]links?|amazon associate|affiliate commission|may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|enthält werbung|affiliate-?links?|provision)(?!\\p{L})`,
  ),
  begins(
    'credit',
    160,
    `(?:photos?|fotos?|photographs?|images?|pictures?|bild(?:er|quelle|nachweis)?|abbildung|abb\\.|titelbild|beitragsbild|symbolbild|grafik|illustration|crédits?|credits?|zdjęci[ea]|fot\\.|foto-?credit|image credit|photo credit)(?: (?:by|von|credits?|courtesy|via|de|par|source|quelle|©))?\\s*[:|/©–-]
     (?:photo|image|picture|illustration|foto|bild) (?:by|courtesy|via|credit|von)(?!\\p{L})
     [^.]{0,80}(?:getty images|shutterstock|istock|adobe ?stock|unsplash|pixabay|depositphotos)[^.]{0,40}$`,
  ),
  begins(
    'copyright',
    200,
    `(?:copyright|all rights reserved|alle rechte|tous droits|todos los derechos|materiał chroniony|\\(c\\) ?\\d)|©`,
  ),
  begins(
    'comments',
    80,
    `(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|replies)(?:\\s*\\(?\\d*\\)?\\s*$| (?:are )?(?:closed|off|geschlossen))
     (?:leave|post|write|add|be the first to) [^.]*(?:comment|reply)|no (?:comments|responses?)|hinterlass|schreibe? (?:einen|ein) kommentar`,
  ),
  begins(
    'tags',
    300,
    `(?:tags?|labels?|topics?|keywords|schlagw[öo]rter|schlagworte|stichw[öo]rter|themen|temas|etiquetas|mots[- ]clés|categor(?:y|ies)|kategorien?|rubrik|tagi)\\s*:
     (?:filed under|tagged(?: with)?|posted (?:in|by|on)|this entry was posted|markiert mit|article categories|categorised|categorized)(?!\\p{L})`,
  ),
  begins(
    'date line',
    90,
    `(?:last |first |zuletzt |originally )?(?:updated|modified|published|posted|edited|reviewed|aktualisiert|veröffentlicht|erstellt|geändert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|opublikowano|aktualizacja|stand)(?: on| at| am| le| el| il| by| by,)?:?(?:\\s[^.]{0,60})?$
     \\d{1,2}[.:h]\\d{2}(?: ?(?:uhr|h|[ap]\\.?m\\.?|gmt|e?[sd]t|ce?t))?\\s*$
     \\d+ ?(?:min|minute|minuten)s?\\.? (?:read|lesezeit|de lecture)|(?:reading time|read time|lesezeit|lesedauer)(?!\\p{L})`,
  ),
  begins(
    'page tools',
    60,
    `(?:back to|zurück(?: zu[rm]?)?|nach oben|top of page|print this|artikel drucken|go to|skip to|jump to|view all|show more|load more|mehr anzeigen)(?!\\p{L}).{0,30}$`,
  ),
  begins(
    'contents',
    40,
    `(?:table of contents|contents|inhalt|inhaltsverzeichnis|in this article|sommaire|índice|jump to|on this page)\\s*:?\\s*$`,
  ),
]
