import type { DeclarationKind } from '../model/comparison.ts'

/** How outlets begin a note on their own article, by what they call it, in lower case. Written for this project. */
export const cueWords: Readonly<Record<DeclarationKind, string>> = {
  correction: `correction|corrections|corrected|erratum|errata|berichtigung|korrektur|richtigstellung|
    rectificatif|rectification|rectificatifs|corrección|rectificación|fe de errores|fe de erratas|rettifica|correzione|errata corrige|
    correção|erramos|retificação|correctie|rectificatie|verbetering|rättelse|rättelser|korrigering|rettelse|retting|
    oikaisu|sprostowanie|korekta|oprava|исправление|поправка|виправлення|düzeltme|corectură|helyesbítés|διόρθωση|
    تصحيح|تصويب|תיקון|اصلاحیه|koreksi|ralat|更正|更正启事|勘误|勘誤|訂正|お詫びと訂正|おわびと訂正|정정|바로잡습니다`,
  clarification: `clarification|clarifications|klarstellung|präzisierung|précision|précisions|clarification|
    aclaración|precisazione|chiarimento|esclarecimento|verduidelijking|förtydligande|præcisering|presisering|täsmennys|
    wyjaśnienie|уточнение|уточнення|açıklama|توضيح|הבהרה|klarifikasi|澄清|補足`,
  note: `editor’s note|editors’ note|editor's note|editors' note|anmerkung der redaktion|hinweis der redaktion|anm. d. red|
    anm. d. red.|note de la rédaction|ndlr|nota de la redacción|nota del editor|nota della redazione|ndr|nota da redação|
    noot van de redactie|naschrift redactie|redaktionens anmärkning|od redakcji|от редакции|примечание редакции|
    від редакції|editörün notu|ملاحظة المحرر|הערת המערכת|编者按|编者注|編按|編集部注|編集部より|편집자 주`,
  update: `update|updated|updates|aktualisierung|aktualisiert|mise à jour|actualisation|actualización|actualizado|
    aggiornamento|aggiornato|atualização|atualizado|bijgewerkt|uppdatering|uppdaterad|opdatering|opdateret|oppdatering|
    oppdatert|päivitys|päivitetty|aktualizacja|aktualizace|обновление|обновлено|дополнено|оновлення|оновлено|güncelleme|
    güncellendi|actualizare|frissítés|ενημέρωση|تحديث|עדכון|pembaruan|更新|追記|업데이트`,
}

/** What a note says wherever in its sentence. In the order in which they are asked. */
export const cuePhrases: readonly (readonly [DeclarationKind, RegExp])[] = [
  [
    'correction',
    /\b(?:(?:earlier|previous) version of (?:this|the)|(?:original|initial) version of this) (?:article|story|report|piece|headline|post|column|page)\b/u,
  ],
  [
    'correction',
    /\bthis (?:article|story|report|piece|headline|post|column|page)(?:’s|'s)? (?:\w+ )?(?:was|has been|is being) (?:\w+ )?(?:amended|corrected|changed|edited)\b/u,
  ],
  ['correction', /\bwe (?:have )?(?:corrected|amended) (?:this|the)\b/u],
  [
    'correction',
    /\bin einer (?:früheren|vorherigen|ersten|älteren) (?:version|fassung)\b|\bwurde (?:nachträglich )?(?:korrigiert|berichtigt)\b.{0,40}$/u,
  ],
  [
    'correction',
    /une (?:première |précédente )?version (?:précédente|antérieure|initiale) de (?:cet|l[’'])|(?:cet|l[’']) ?article a été (?:corrigé|modifié|rectifié)/u,
  ],
  [
    'correction',
    /una versión (?:anterior|previa) de est|(?:este|esta) (?:artículo|noticia|texto|información) (?:ha sido|fue) (?:corregid|modificad|rectificad)/u,
  ],
  [
    'correction',
    /una (?:precedente versione|versione precedente) di questo|questo articolo è stato (?:corretto|modificato|rettificato)/u,
  ],
  [
    'correction',
    /uma versão anterior dest|est[ea] (?:texto|reportagem|artigo|matéria) foi (?:corrigid|alterad|modificad)/u,
  ],
  ['correction', /in een eerdere versie van dit|dit (?:artikel|bericht|stuk) is (?:aangepast|gecorrigeerd)/u],
  ['correction', /i en (?:tidigare|tidligere) (?:version|versjon) (?:av|af) den/u],
  ['correction', /w (?:poprzedniej|wcześniejszej) wersji (?:artykułu|tekstu)/u],
  [
    'correction',
    /в (?:предыдущей|более ранней|первой|первоначальной) версии (?:статьи|текста|этой|материала|новости)/u,
  ],
  ['correction', /[ву] попередній версії (?:статті|тексту|цієї|матеріалу|новини)/u],
  ['correction', /في (?:نسخة|صيغة) سابقة من|הגרסה הקודמת של|(?:本文|此文)?(?:早前|此前|先前)版本|以前の版/u],
  ['clarification', /\bthis (?:article|story|report|piece|headline) (?:was|has been) (?:\w+ )?clarified\b/u],
  [
    'update',
    /\bthis (?:article|story|report|piece|post|page) (?:was|has been|is being|will be) (?:\w+ )?(?:updated|revised)\b/u,
  ],
  ['update', /(?:dieser|der) (?:artikel|beitrag|text) (?:wurde|wird) (?:\p{L}+ )?(?:aktualisiert|ergänzt)/u],
  [
    'update',
    /cet article (?:a été|est|sera) (?:mis à jour|actualisé)|(?:este|esta) (?:artículo|noticia) (?:ha sido|fue) actualizad/u,
  ],
  [
    'update',
    /questo articolo è stato aggiornato|est[ea] (?:texto|reportagem|artigo|matéria) foi atualizad|dit (?:artikel|bericht) is (?:bijgewerkt|geactualiseerd)/u,
  ],
  ['update', /(?:статья|новость|текст|материал) (?:была? |был )?(?:обновлен|дополнен)/u],
]
