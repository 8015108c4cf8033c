import type { ClaimTable } from './claim-table.ts'

/** Written for this project. */
export const frenchClaims: ClaimTable = {
  forms: `mourir: mort morts mortes mourut décédé décès; dire: dit disent disait; prendre: pris prise prit; ouvrir: ouvrira ouvert ouverte ouvrirait; fermer: fermé ferme; perdre: perdu; vendre: vendu;
    battre: battu; mettre: mis mise; écrire: écrit écrivit; connaître: connu connue connaît; naître: né née; élire: élu élue; détenir: détenu; recevoir: reçu; devoir: dû; nier: nie nient; réclamer: réclament réclamé`,
  same: `mourir tuer mort décès victime
    blesser blessure
    dire déclarer affirmer indiquer annoncer
    augmenter hausse croître monter
    baisser baisse chuter diminuer recul
    incendie feu
    commencer débuter ouvrir
    entreprise société firme
    employer travailler salarié emploi
    voiture véhicule`,
  opposite: `augmenter hausse croître monter relever / abaisser baisser baisse chuter diminuer recul
    adopter approuver accepter soutenir / rejeter refuser
    reconnaître avouer admettre confirmer / nier démentir
    ouvrir / fermer
    commencer / finir terminer
    gagner / perdre
    plus / moins
    avant / après
    autoriser / interdire
    acheter / vendre
    nord / sud
    est / ouest
    pour / contre
    matin / soir
    coupable / innocent
    saluer / critiquer dénoncer
    maintenir / annuler
    réclamer demander / opposer`,
  deny: `pas / jamais / aucun / aucune / rien / ni / nul / nulle / sans / nier / démentir / refuser de / refusé de / non`,
  may: `peut / peuvent / pourrait / pourraient / peut-être / possible / éventuellement / si`,
  allege: `accuser / accusé / accusation / soupçonner / soupçonné / présumé / présumée / prétendu / apparemment / serait / seraient / semble / craindre / craignent / aurait / auraient / probablement / reproche`,
  plan: `prévoit / prévoient / prévoir / prévu / veut / veulent / entend / envisage / souhaite / compte / espère / propose / devrait / devraient / attendu / attendue / réclame / demande`,
  will: `va / vont`,
  say: `dire / déclarer / affirmer / indiquer / annoncer / selon / d'après / estimer / expliquer / assurer / préciser / ajouter / rapporter / accuser / qualifier / prévenir / avertir / écrire / soutenir / confirmer / nier / craindre / juger`,
  prove: `prouver / prouvé / confirmer / démontrer / admettre`,
  join: `et mais tandis alors parce après avant quand lorsque qui où`,
  pronoun: `il elle ils elles son sa ses leur leurs`,
  exactly: 'exactement / précisément',
  atLeast: 'au moins / plus de',
  atMost: "jusqu'à / au plus / moins de",
  about: 'environ / près de / quelque / presque / autour de',
  people: 'personnes personne gens autres autre',
  anySpeaker:
    'porte parole entreprise société groupe porte-parole autorités communiqué source sources il elle agence',
  numbers: `1 x: fois; 2 x: doublé doubler; 3 x: triplé; 1/2: moitié; 1/3: tiers; 1/4: quart; 1 st: premier première; 2 st: deuxième second seconde; 3 st: troisième; 4 st: quatrième; ~10: dizaine dizaines; ~12: douzaine;
    ~100: centaine centaines; ~1000: milliers millier; ~1000000: millions`,
  sum: 'et total ensemble',
  difference: 'plus moins écart différence de',
  each: 'chacun chacune par moyenne chaque',
  by: 'par',
  future: /^\p{L}{2,}(?:[eiudv]?r)(?:a|ont|ait|aient|ai)$/u,
  be: 'est sont était étaient être été fut furent le la les un une des son sa ses',
}
