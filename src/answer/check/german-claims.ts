import type { ClaimTable } from './claim-table.ts'

/** Written for this project. */
export const germanClaims: ClaimTable = {
  forms: `schließen: schließt schloss schlossen geschlossen; sterben: starb starben gestorben; steigen: stieg stiegen gestiegen; sinken: sank sanken gesunken;
    fallen: fiel fielen gefallen; beginnen: begann begannen begonnen beginnt; nehmen: nahm nahmen genommen nimmt; geben: gab gaben gegeben gibt; finden: fand fanden gefunden;
    kommen: kam kamen gekommen; gehen: ging gingen gegangen; sprechen: sprach sprachen gesprochen spricht; treten: trat traten getreten tritt; laufen: lief liefen gelaufen läuft;
    nennen: nannte nannten genannt nennt; werfen: warf warfen geworfen wirft; bestreiten: bestritt bestritten bestreitet; verletzen: verletzt verletzte; stehlen: stahl gestohlen stiehlt;
    gewinnen: gewann gewannen gewonnen; verlieren: verlor verloren; schlagen: schlug schlugen geschlagen; treffen: traf trafen getroffen; verschwinden: verschwand verschwindet verschwunden; versagen: versagt; verlassen: verließ verließen;
    schreiben: schrieb schrieben geschrieben; wachsen: wuchs wuchsen gewachsen; bleiben: blieb blieben geblieben; verstecken: versteckt; versenken: versenkt versenkte; töten: getötet;
    heben: hob hoben gehoben angehoben anhob hebt; senken: gesenkt; schrumpfen: geschrumpft; kündigen: kündigte angekündigt kündigt; sparen: gespart; äußern: äußerte geäußert; stimmen: stimmte stimmten gestimmt`,
  same: `sterben tot tote todesopfer leben töten umkommen
    verletzen verletzte verwunden
    sagen erklären mitteilen teilen angabe
    steigen zunehmen erhöhen wachsen anstieg
    sinken fallen zurückgehen abnehmen rückgang
    brand feuer
    gesetz regelung
    chef vorsitzender leiter
    beginnen starten anfangen
    beenden enden
    mensch person
    vorwurf beschuldigung vorwerfen
    auto wagen fahrzeug
    firma unternehmen konzern`,
  opposite: `steigen zunehmen erhöhen wachsen anstieg heben anheben / sinken fallen senken abnehmen rückgang schrumpfen
    für / gegen
    zustimmen annehmen billigen fordern unterstützen verlangen / ablehnen lehnen zurückweisen
    bestätigen zugeben gestehen einräumen / bestreiten dementieren zurückweisen
    öffnen / schließen
    beginnen / enden beenden
    gewinnen / verlieren
    mehr über / weniger unter
    vor / nach
    erlauben / verbieten
    kaufen / verkaufen
    norden / süden
    osten / westen
    morgen / abend
    gewinn / verlust
    schuldig / unschuldig
    begrüßen loben / kritisieren verurteilen
    leben / tot`,
  deny: `nicht / nichts / kein / keine / keinen / keinem / keiner / keines / nie / niemals / niemand / niemanden / niemandem / nirgends / weder / ohne / kaum / bestreiten / dementieren / weigern / verweigern / unbekannt / unverletzt`,
  may: `könnte / könnten / kann / können / möglicherweise / vielleicht / womöglich / eventuell / dürfte / ob / =falls`,
  allege: `soll / sollen / angeblich / mutmaßlich / mutmaßliche / mutmaßlichen / vorwerfen / wirft / werfen / vorwurf / vorwürfe / verdacht / verdächtigt / offenbar / anscheinend / wohl / vermutlich / beschuldigt / fürchten / befürchten / scheint`,
  plan: `will / wollen / plant / planen / geplant / beabsichtigt / möchte / erwartet / erwarten / hofft / vorgesehen / sollte / schlägt vor / fordert / prüft`,
  will: `wird / werde / werden / würde / würden`,
  say: `sagte / sagen / sagt / sagten / teilte / teilten / mitteilte / mitgeteilt / erklärte / erklären / laut / zufolge / nach angaben / so / meldete / meldeten / meldet / kündigte / kündigt / angekündigt / berichtete / behauptet / behauptete / nannte / nennt / schrieb /
    warnte / betonte / schätzt / wirft / werfen / bestreitet / bestätigte / bestätigt / fordert / gab bekannt / wie`,
  prove: `beweist / bewies / bewiesen / bestätigt / bestätigte / belegt`,
  join: `und aber während obwohl weil nachdem bevor als wo sondern`,
  pronoun: `er sie es ihr ihre ihren sein seine seinen deren dessen`,
  exactly: 'genau / exakt',
  atLeast: 'mindestens / mehr als / über',
  atMost: 'bis zu / höchstens / weniger als / unter / maximal',
  about: 'rund / etwa / ungefähr / knapp / fast / circa',
  people: 'menschen mensch personen person leute weitere andere',
  anySpeaker:
    'unternehmen firma konzern sprecher sprecherin behörde behörden mitteilung quelle quellen er sie',
  numbers: `1 x: einmal; 2 x: zweimal verdoppelt verdoppelte; 3 x: dreimal verdreifacht; 1/2 x: halbiert halbierte; 1/2: hälfte; 1/3: drittel; 1/4: viertel; 1/5: fünftel; 1 st: erste ersten erster; 2 st: zweite zweiten zweiter;
    3 st: dritte dritten dritter; 4 st: vierte vierten; ~10: dutzend dutzende; ~100: hunderte; ~1000: tausende; ~1000000: millionen`,
  sum: 'und insgesamt zusammen beide',
  difference: 'mehr weniger vorsprung unterschied um später früher',
  each: 'je pro jeweils durchschnittlich jeder',
  by: 'von',
  be: 'der die das den dem des ein eine einen einem einer seine ihre',
}
