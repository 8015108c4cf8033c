/**
 * Minutes east of Greenwich of zones that feeds name. Sources: RFC 5322 §4.3 and the IANA time zone database. Names
 * that several zones share have the one that feeds mean: IST is India's, BST Britain's summer, CST America's.
 */
const minutesByName = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    west: 60,
    cet: 60,
    met: 60,
    mez: 60,
    wat: 60,
    cest: 120,
    mest: 120,
    mesz: 120,
    cat: 120,
    eet: 120,
    sast: 120,
    eest: 180,
    msk: 180,
    eat: 180,
    trt: 180,
    msd: 240,
    gst: 240,
    pkt: 300,
    ist: 330,
    wib: 420,
    ict: 420,
    hkt: 480,
    sgt: 480,
    pht: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    nst: -210,
    ndt: -150,
    adt: -180,
    brt: -180,
    art: -180,
    ast: -240,
    edt: -240,
    clt: -240,
    est: -300,
    cdt: -300,
    et: -300,
    cst: -360,
    mdt: -360,
    ct: -360,
    mst: -420,
    pdt: -420,
    mt: -420,
    pst: -480,
    akdt: -480,
    pt: -480,
    akst: -540,
    hst: -600,
  }),
)

/** Minutes to subtract from a local time to have UTC: `'+05:30'` → 330, `'EST'` → -300, `'GMT+2'` → 120. */
export function findZoneOffset(zone: string): number | undefined {
  const numeric = /^(?:etc\/|gmt|utc?|z)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone.trim())
  if (numeric === null)
    return minutesByName.get(
      zone
        .trim()
        .toLowerCase()
        .replace(/^etc\//, ''),
    )
  const [, sign, hours, minutes] = numeric
  const offset = Number(hours) * 60 + Number(minutes ?? 0)
  // No place on earth is further from Greenwich than 14 hours; a day's worth is let through as feeds do write it.
  return offset > 24 * 60 ? undefined : sign === '-' ? -offset : offset
}
