/** What tells the section of a text. Written for this project from the definitions of IPTC Media Topics. */
import type { Section } from '../model/section.ts'
import { worldSectionWords } from './world-section-words.ts'

type Words = Readonly<Partial<Record<Section, string>>>

function toLists(words: Words): ReadonlyMap<Section, ReadonlySet<string>> {
  return new Map(
    Object.entries(words).map(([section, list]) => [
      section as Section,
      new Set(list.split(',').map((word) => word.trim())),
    ]),
  )
}

/** What outlets call their sections, in categories and in the folders of addresses, in lower case. */
export const sectionNames = toLists({
  politics: `politics,political,government,elections,election,election 2024,us politics,us-news/us-politics,congress,white house,parliament,policy,politik,innenpolitik,politique,política,politica,politiek,политика,політика,siyaset,politika,سياسة,الانتخابات,wahlen,élections,elecciones,elezioni,eleições,выборы,вибори,nationalrat,bundestag`,
  conflict: `war,wars,conflict,conflicts,military,defense,defence,ukraine war,war in ukraine,israel-gaza,middle east crisis,krieg,guerre,guerra,oorlog,война,війна,savaş,حرب,терроризм,terrorism,ukraine-krieg,армия,армія`,
  economy: `business,economy,economics,finance,financial,markets,market,money,companies,personal finance,real estate,banking,stocks,wirtschaft,finanzen,börse,boerse,unternehmen,économie,economie,entreprises,bourse,argent,economía,economia,finanzas,finanza,empresas,mercados,negocios,negócios,mercado,financieel,экономика,бизнес,финансы,економіка,бізнес,ekonomi,اقتصاد,أعمال`,
  society: `society,social affairs,immigration,migration,race,gender,lgbtq,demographics,gesellschaft,société,societe,sociedad,società,sociedade,samenleving,общество,суспільство,toplum,مجتمع,migración,einwanderung`,
  crime: `crime,crimes,law,justice,courts,court,police,crime and justice,legal,supreme court,kriminalität,justiz,panorama/justiz,faits divers,faits-divers,police-justice,sucesos,tribunales,cronaca,cronaca nera,giustizia,polícia,policia,justiça,misdaad,криминал,происшествия,кримінал,asayiş,جريمة`,
  disaster: `disaster,disasters,accidents,accident,natural disasters,natural-disasters,katastrophen,unfälle,catastrophe,catastrophes,desastres,disastri,acidentes,rampen,катастрофы,дтп,катастрофи,afet`,
  environment: `environment,climate,climate change,climate-change,energy and environment,nature,wildlife,umwelt,klima,environnement,climat,planète,planete,medio ambiente,medioambiente,medio-ambiente,ambiente,clima,meio ambiente,milieu,klimaat,экология,екологія,çevre,بيئة`,
  weather: `weather,wetter,météo,meteo,tiempo,el tiempo,el-tiempo,previsão do tempo,weer,погода,hava durumu,طقس`,
  health: `health,healthcare,health care,wellness,medicine,medical,coronavirus,covid-19,gesundheit,medizin,santé,sante,salud,salute,sanità,saúde,gezondheid,здоровье,медицина,здоров'я,sağlık,صحة`,
  science: `science,technology,tech,science and technology,sci-tech,scitech,digital,gadgets,space,internet,computing,wissenschaft,wissen,technik,netzwelt,digitales,sciences,technologie,technologies,high-tech,pixels,numérique,ciencia,tecnología,tecnologia,scienza,scienze,ciência,wetenschap,наука,технологии,наука и техника,технології,teknoloji,bilim,علوم,تكنولوجيا`,
  education: `education,schools,school,universities,university,higher education,bildung,schule,éducation,campus,educación,istruzione,scuola,educação,onderwijs,образование,освіта,eğitim,تعليم`,
  labour: `labour,labor,jobs,employment,work,careers,unions,arbeit,karriere,beruf,emploi,travail,social,empleo,trabajo,lavoro,trabalho,emprego,werk,труд,праця,çalışma`,
  culture: `culture,arts,entertainment,media,music,film,films,movies,television,tv,books,theatre,theater,art,celebrity,celebrities,showbiz,hollywood,kultur,feuilleton,medien,musik,kino,bücher,médias,cinéma,musique,livres,people,cultura,espectáculos,música,cine,libros,televisión,spettacoli,cinema,musica,libri,cultuur,culture and media,культура,кино,музыка,шоу-бизнес,медиа,кіно,музика,kültür,kültür-sanat,magazin,ثقافة,فن`,
  sport: `sport,sports,football,soccer,basketball,nba,nfl,mlb,nhl,tennis,cricket,rugby,golf,formula 1,f1,olympics,olympic games,boxing,cycling,athletics,fußball,fussball,sports/football,deportes,fútbol,futbol,baloncesto,calcio,desporto,esporte,esportes,futebol,voetbal,спорт,футбол,хоккей,spor,رياضة,كرة القدم`,
  lifestyle: `lifestyle,life,style,fashion,food,travel,leisure,home,garden,cooking,recipes,relationships,motoring,cars,leben,reise,mode,essen,stil,auto,style de vie,cuisine,voyage,voyages,estilo,moda,gastronomía,viajes,viaggi,cucina,estilo de vida,viagens,reizen,eten,стиль жизни,путешествия,еда,авто,подорожі,yaşam,seyahat`,
  religion: `religion,faith,church,belief,beliefs,religions,kirche,glaube,religión,religione,religião,религия,релігія,din,دين`,
  'human-interest': `human interest,human-interest,offbeat,odd news,weird news,oddly enough,good news,vermischtes,panorama,insolite,curiosidades,curiosità,opmerkelijk,курьёзы`,
})

/** Words of reports of a section, as they are written; compared by their stems. Words of several sections stand in none. */
export const sectionCues: Readonly<Record<string, ReadonlyMap<Section, ReadonlySet<string>>>> = {
  ...Object.fromEntries(
    Object.entries(worldSectionWords).map(([language, words]) => [language, toLists(words)]),
  ),
  en: toLists({
    politics: `election,elections,senator,senators,senate,congress,parliament,minister,president,presidential,republican,republicans,democrat,democrats,democratic,candidate,candidates,campaign,vote,voters,voter,ballot,primary,caucus,nominee,nomination,governor,lawmakers,legislation,bill,coalition,cabinet,diplomat,diplomatic,treaty,sanctions,ambassador,party,politician,referendum,impeachment,filibuster,bipartisan,veto,polls,delegates,speaker,legislature,lobbyist,constitution`,
    conflict: `troops,soldiers,army,militants,rebels,airstrike,airstrikes,missile,missiles,ceasefire,insurgents,war,warplanes,bombing,jihadists,terrorist,terrorists,terrorism,hostages,militia,offensive,frontline,shelling,drone,drones,navy,genocide,coup,isis,taliban,hamas,hezbollah,warfare,weapons,invasion,battalion,artillery,extremists`,
    economy: `economy,economic,economists,market,markets,stocks,shares,investors,company,companies,profit,profits,revenue,bank,banks,inflation,tariffs,tariff,trade,budget,deficit,debt,tax,taxes,interest,rates,growth,recession,earnings,merger,shareholders,billion,exports,imports,currency,bond,bonds,oil,retailers,sales,consumers,fed,quarter,manufacturing`,
    society: `immigration,immigrants,migrants,refugees,asylum,racial,racism,racist,discrimination,gender,transgender,gay,lesbian,lgbt,same-sex,abortion,feminist,inequality,poverty,homeless,homelessness,population,census,minorities,welfare,marriage,segregation,deportation`,
    crime: `police,arrested,arrest,suspect,suspects,murder,murdered,killing,shooter,gunman,shooting,court,judge,jury,trial,prosecutors,prosecutor,convicted,guilty,sentenced,sentence,prison,jail,charged,charges,lawsuit,attorney,detectives,robbery,rape,assault,fraud,homicide,stabbed,victim,victims,indictment,indicted,plaintiffs,ruling,verdict,appeals,custody,felony`,
    disaster: `earthquake,quake,crash,crashed,collision,wreckage,flood,floods,flooding,flooded,wildfire,wildfires,explosion,collapsed,rescuers,rescue,evacuated,evacuation,survivors,tsunami,avalanche,landslide,derailed,shipwreck,capsized,debris,fire,firefighters,blaze,magnitude,rubble`,
    environment: `climate,emissions,carbon,warming,environmental,environmentalists,pollution,wildlife,species,conservation,fossil,renewable,solar,drought,deforestation,endangered,epa,greenhouse,coal,pipeline,fracking,biodiversity,ecosystem,habitat,plastic,recycling`,
    weather: `weather,storm,storms,hurricane,tornado,tornadoes,snow,snowfall,blizzard,forecast,forecasters,temperatures,temperature,rainfall,rain,winds,mph,meteorologist,meteorologists,heatwave,thunderstorms,cyclone,typhoon`,
    health: `health,patients,patient,hospital,hospitals,doctors,disease,virus,vaccine,vaccines,vaccination,cancer,drug,drugs,symptoms,infected,infection,infections,outbreak,epidemic,pandemic,medical,medicine,medicaid,medicare,obamacare,insurance,physicians,treatment,therapy,surgery,ebola,zika,coronavirus,covid,diagnosis,clinic,mental,nurses,opioid,diabetes`,
    science: `scientists,researchers,study,nasa,spacecraft,planet,astronomers,telescope,rocket,satellite,physics,genome,dna,fossils,laboratory,software,app,apps,google,apple,facebook,microsoft,smartphone,smartphones,iphone,android,internet,users,hackers,cyber,data,privacy,algorithm,robot,robots,artificial,tech,technology,startup,online,encryption,tablet`,
    education: `students,student,school,schools,teachers,teacher,university,universities,college,colleges,campus,classroom,education,curriculum,tuition,graduates,graduation,pupils,principal,academic,exam,exams,professor,scholarship`,
    labour: `workers,worker,union,unions,strike,strikes,wages,wage,unemployment,jobless,jobs,employees,employers,layoffs,overtime,pension,pensions,hiring,workplace,payroll`,
    culture: `film,films,movie,movies,actor,actress,album,song,songs,singer,music,musician,band,concert,tv,television,show,series,episode,hollywood,director,oscar,oscars,grammy,book,author,novel,museum,artist,artists,exhibition,theater,theatre,celebrity,comedian,fans,netflix,box-office,studio,journalist,journalists,newspaper,broadcaster`,
    sport: `game,games,team,teams,season,coach,player,players,league,match,cup,championship,goal,goals,scored,win,victory,defeat,quarterback,nfl,nba,mlb,fifa,olympic,olympics,tournament,tennis,football,soccer,basketball,baseball,hockey,golf,stadium,athlete,athletes,medal,touchdown,playoffs,playoff,striker,midfielder,innings,referee`,
    lifestyle: `recipe,recipes,restaurant,chef,fashion,designer,dress,travel,hotel,tourists,vacation,wedding,diet,fitness,cooking,beauty,wine,decor,hobby,dating,parenting,garden,destination`,
    religion: `church,pope,vatican,bishop,bishops,priest,priests,catholic,catholics,evangelical,mosque,muslim,muslims,islam,christian,christians,jewish,synagogue,pastor,clergy,religious,religion,faith,prayer,worship,cardinal,archbishop,gospel`,
    'human-interest': `birthday,pet,puppy,dog,cat,viral,reunited,lottery,prank,quirky,heartwarming,centenarian`,
  }),
  de: toLists({
    politics: `wahl,wahlen,bundestag,minister,ministerin,kanzler,kanzlerin,präsident,partei,parteien,koalition,abgeordnete,regierung,opposition,spd,cdu,csu,fdp,afd,grüne,gesetz,wähler,landtag,bürgermeister,außenminister,parlament,senat`,
    conflict: `krieg,soldaten,armee,truppen,raketen,rakete,drohnen,angriff,angriffe,waffenruhe,militär,terror,terroristen,front,geiseln,bundeswehr,panzer,rebellen,miliz`,
    economy: `wirtschaft,unternehmen,konzern,aktien,aktie,börse,anleger,umsatz,gewinn,bank,banken,inflation,zinsen,steuern,haushalt,export,zölle,konjunktur,milliarden,verbraucher,ezb`,
    society: `migration,flüchtlinge,asyl,asylbewerber,integration,rassismus,diskriminierung,armut,gleichstellung,einwanderung,obdachlose,geflüchtete`,
    crime: `polizei,festgenommen,verdächtige,täter,mord,gericht,richter,prozess,staatsanwaltschaft,anklage,urteil,haft,gefängnis,betrug,ermittler,verurteilt,angeklagte,überfall`,
    disaster: `erdbeben,unfall,absturz,hochwasser,überschwemmung,brand,feuer,feuerwehr,explosion,rettungskräfte,verletzte,eingestürzt,waldbrand,lawine`,
    environment: `klima,klimawandel,klimaschutz,emissionen,umwelt,naturschutz,artenschutz,co2,energiewende,kohle,windkraft`,
    weather: `wetter,sturm,unwetter,schnee,regen,gewitter,temperaturen,wetterdienst,hitze,orkan`,
    health: `gesundheit,patienten,krankenhaus,klinik,ärzte,arzt,virus,impfung,impfstoff,krankheit,krebs,corona,krankenkassen,pflege,infektion`,
    science: `forscher,forscherinnen,wissenschaftler,studie,raumfahrt,nasa,satellit,planet,software,internet,apple,google,ki,smartphone,nutzer,hacker,daten,technologie`,
    education: `schule,schulen,schüler,lehrer,lehrerinnen,universität,studenten,studierende,hochschule,kita,bildung,unterricht`,
    labour: `gewerkschaft,streik,streiks,tarif,löhne,lohn,arbeitnehmer,arbeitgeber,beschäftigte,arbeitslose,mindestlohn,warnstreik`,
    culture: `film,kino,regisseur,schauspieler,schauspielerin,musik,album,sänger,sängerin,konzert,theater,museum,roman,buch,autor,ausstellung,künstler,serie,oper,festival`,
    sport: `spiel,trainer,mannschaft,verein,bundesliga,tor,tore,sieg,niederlage,saison,liga,spieler,dfb,olympia,wm,em,pokal,turnier,champions,fc`,
    religion: `kirche,papst,bischof,vatikan,katholisch,evangelisch,moschee,muslime,islam,juden,priester,glaube`,
    lifestyle: `rezept,restaurant,mode,reise,hotel,urlaub,urlauber,küche,koch,garten`,
    'human-interest': `lotto,kurios,geburtstag,hund,katze`,
  }),
  fr: toLists({
    politics: `élection,élections,président,ministre,gouvernement,parti,député,députés,sénat,assemblée,premier,présidentielle,législatives,candidat,candidate,vote,électeurs,coalition,maire,diplomatie,loi`,
    conflict: `guerre,armée,soldats,missiles,missile,frappes,frappe,drones,cessez-le-feu,otages,terroriste,terrorisme,attentat,rebelles,militaires,djihadistes`,
    economy: `économie,économique,entreprise,entreprises,bourse,marché,marchés,banque,banques,inflation,croissance,impôts,budget,déficit,dette,milliards,actionnaires,ventes,bénéfice`,
    society: `migrants,réfugiés,immigration,racisme,discriminations,inégalités,pauvreté,féminisme,asile`,
    crime: `police,policiers,gendarmes,arrêté,meurtre,tribunal,juge,procès,procureur,parquet,condamné,prison,enquête,suspect,garde,accusé,viol`,
    disaster: `séisme,incendie,incendies,inondations,crash,accident,explosion,pompiers,secours,blessés,effondrement`,
    environment: `climat,climatique,émissions,environnement,pollution,biodiversité,espèces,réchauffement,carbone`,
    weather: `météo,tempête,neige,orages,pluie,températures,canicule,vigilance`,
    health: `santé,hôpital,hôpitaux,patients,médecins,médecin,virus,vaccin,maladie,cancer,épidémie,covid`,
    science: `chercheurs,scientifiques,étude,nasa,satellite,planète,logiciel,internet,google,apple,smartphone,données,intelligence,artificielle,numérique`,
    education: `école,écoles,élèves,enseignants,professeurs,université,étudiants,lycée,collège,rentrée,baccalauréat`,
    labour: `grève,grèves,syndicat,syndicats,salariés,salaires,chômage,emploi,retraites,licenciements`,
    culture: `film,cinéma,acteur,actrice,réalisateur,album,chanson,chanteur,chanteuse,musique,concert,musée,roman,livre,exposition,festival,théâtre,série`,
    sport: `match,équipe,entraîneur,joueur,joueurs,ligue,but,buts,victoire,défaite,saison,coupe,championnat,psg,rugby,tennis,football,olympiques`,
    religion: `église,pape,vatican,évêque,prêtre,catholique,mosquée,musulmans,islam,juifs`,
    lifestyle: `recette,restaurant,mode,voyage,hôtel,vacances,cuisine,chef,jardin`,
    'human-interest': `insolite,loto,anniversaire,chien,chat`,
  }),
  es: toLists({
    politics: `elecciones,elección,presidente,presidenta,ministro,ministra,gobierno,partido,diputados,senado,congreso,parlamento,candidato,candidata,voto,votantes,coalición,alcalde,psoe,pp,ley,oposición`,
    conflict: `guerra,ejército,soldados,misiles,misil,ataque,ataques,drones,tregua,rehenes,terrorista,terrorismo,rebeldes,militares,guerrilla`,
    economy: `economía,económico,empresa,empresas,bolsa,mercado,mercados,banco,bancos,inflación,crecimiento,impuestos,presupuesto,déficit,deuda,millones,ventas,beneficio,aranceles`,
    society: `migrantes,refugiados,inmigración,racismo,discriminación,desigualdad,pobreza,feminismo,asilo`,
    crime: `policía,detenido,detenidos,asesinato,tribunal,juez,jueza,juicio,fiscal,fiscalía,condenado,cárcel,prisión,sospechoso,robo,víctima,acusado`,
    disaster: `terremoto,sismo,incendio,incendios,inundaciones,accidente,explosión,bomberos,rescate,heridos,derrumbe`,
    environment: `clima,climático,emisiones,ambiente,contaminación,biodiversidad,especies,calentamiento,carbono`,
    weather: `tormenta,nieve,lluvia,lluvias,temperaturas,aemet,huracán,meteorología,calor`,
    health: `salud,hospital,hospitales,pacientes,médicos,virus,vacuna,vacunas,enfermedad,cáncer,epidemia,covid`,
    science: `investigadores,científicos,estudio,nasa,satélite,planeta,software,internet,google,apple,móvil,datos,inteligencia,artificial,tecnología`,
    education: `escuela,escuelas,alumnos,profesores,universidad,universidades,estudiantes,colegio,curso,selectividad`,
    labour: `huelga,sindicato,sindicatos,trabajadores,salarios,salario,desempleo,paro,empleo,pensiones,despidos`,
    culture: `película,cine,actor,actriz,director,disco,canción,cantante,música,concierto,museo,novela,libro,exposición,festival,teatro,serie`,
    sport: `partido,equipo,entrenador,jugador,jugadores,liga,gol,goles,victoria,derrota,temporada,copa,campeonato,madrid,barça,tenis,fútbol,olímpicos`,
    religion: `iglesia,papa,vaticano,obispo,sacerdote,católica,mezquita,musulmanes,islam,judíos`,
    lifestyle: `receta,restaurante,moda,viaje,hotel,vacaciones,cocina,chef,jardín`,
    'human-interest': `lotería,curioso,cumpleaños,perro,gato`,
  }),
}
