import type { ClaimTable } from './claim-table.ts'

/** Written for this project. */
export const spanishClaims: ClaimTable = {
  forms: `morir: murió murieron muerto muertos muerta muere; decir: dijo dijeron dicho dice dicen; matar: mató mataron; hacer: hizo hicieron hecho; poder: podría; cerrar: cerró cierra; herir: heridas heridos herida herido;
    perder: perdió; vender: vendió; venir: vino; poner: puso puesto; ir: fue; conocer: conoce conocido; hundir: hundió; volver: volvió vuelto; abrir: abrió abierto; comenzar: comienza comenzó; pedir: pidió pide; negar: niega negó`,
  same: `morir matar muerte fallecer víctima
    herir lesionar
    decir afirmar declarar informar anunciar señalar
    subir aumentar crecer alza
    bajar caer disminuir descender
    incendio fuego
    comenzar empezar iniciar
    empresa compañía firma
    emplear trabajar trabajador empleado
    coche vehículo auto carro
    acusar acusación`,
  opposite: `subir aumentar crecer alza / bajar caer disminuir descender
    aprobar aceptar apoyar / rechazar
    admitir confirmar reconocer / negar desmentir
    abrir / cerrar
    comenzar / terminar acabar
    ganar / perder
    más / menos
    antes / después
    permitir / prohibir
    comprar / vender
    norte / sur
    este / oeste
    favor / contra
    culpable / inocente
    saludar celebrar / criticar denunciar
    mantener / anular
    exigir / oponer`,
  deny: `no / nunca / jamás / nada / nadie / ningún / ninguno / ninguna / ni / sin / tampoco / negar / niega / negó / desmentir / rehusar / declinar / aún no`,
  may: `puede / pueden / podría / podrían / quizá / quizás / posible / posiblemente / si`,
  allege: `acusar / acusado / acusación / sospecha / sospechoso / presunto / presunta / supuesto / supuestamente / al parecer / presuntamente / aparentemente / parece / teme / temen / habría / probablemente`,
  plan: `planear / planea / prevé / prever / previsto / quiere / quieren / pretende / espera / propone / debería / exige / pide / considera`,
  will: `va a / van a`,
  say: `decir / afirmar / declarar / informar / anunciar / señalar / según / asegurar / explicar / añadir / indicar / advertir / acusar / calificar / confirmar / negar / niega / estimar / escribir / temer / admitir`,
  prove: `demostrar / probar / confirmar / admitir`,
  join: `y pero mientras aunque porque cuando donde tras`,
  pronoun: `él ella ellos ellas su sus`,
  exactly: 'exactamente / precisamente',
  atLeast: 'al menos / más de / por lo menos',
  atMost: 'hasta / como máximo / menos de',
  about: 'unos / unas / alrededor de / cerca de / casi / aproximadamente',
  people: 'personas persona gente otras otros',
  anySpeaker: 'empresa compañía grupo portavoz autoridades comunicado fuente fuentes él ella agencia',
  numbers: `2 x: dos veces duplicó doble; 3 x: triplicó; 1/2: mitad; 1/3: tercio; 1/4: cuarto; 1 st: primer primero primera; 2 st: segundo segunda; 3 st: tercer tercero tercera; ~10: decenas; ~12: docena docenas;
    ~100: cientos centenares; ~1000: miles; ~1000000: millones`,
  sum: 'y total juntos',
  difference: 'más menos diferencia margen',
  each: 'cada por media',
  by: 'por',
  future: /^\p{L}{2,}r(?:á|án|ía|ían)$/u,
  be: 'es son fue fueron ser sido está están era el la los las un una su sus',
}
