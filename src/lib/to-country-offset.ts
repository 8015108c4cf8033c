/**
 * Hours east of Greenwich by country (ISO 3166), in standard time. Source: the IANA time zone database; of a country with several zones
 * that of its largest newsrooms. An hour of summer time moves the day of an article only within an hour of midnight.
 */
const table = `-6:MX,GT,SV,HN,NI,CR -5:US,CA,CO,PE,EC,PA,JM,CU,HT -4:BO,VE,DO,PY,PR,TT -3:AR,BR,CL,UY -1:CV
  1:DE,FR,ES,IT,NL,BE,AT,CH,PL,CZ,SK,HU,SE,NO,DK,LU,RS,HR,SI,BA,MK,ME,AL,XK,MT,TN,DZ,MA,NG,CM,AO
  2:FI,EE,LV,LT,UA,RO,BG,GR,CY,MD,IL,PS,LB,EG,LY,ZA,ZW,ZM,MZ,BW,NA,RW,SD
  3:RU,BY,TR,SA,IQ,KW,QA,BH,YE,SY,JO,KE,ET,UG,TZ,SO 3.5:IR 4:AE,OM,AZ,GE,AM,MU 4.5:AF 5:PK,UZ,TM,TJ,KZ,MV 5.5:IN,LK 5.75:NP
  6:BD,KG,BT 6.5:MM 7:TH,VN,ID,KH,LA,MN 8:CN,HK,TW,SG,MY,PH,MO,BN 9:JP,KR,KP 10:AU,PG 12:NZ,FJ`

const hoursByCountry = new Map(
  table.split(/\s+/).flatMap((entry) => {
    const [hours, countries = ''] = entry.split(':')
    return countries.split(',').map((country) => [country, Number(hours)] as const)
  }),
)

/** Minutes east of Greenwich of a country's clocks: `'IN'` → 330; 0 where it is not known. */
export function toCountryOffset(country: string | undefined): number {
  return 60 * (hoursByCountry.get(country?.toUpperCase() ?? '') ?? 0)
}
