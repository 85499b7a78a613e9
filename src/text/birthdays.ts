const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MISOEDD = ['ion', 'chwe', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

/** The earliest day that a written birth date can mean: "2012-03-03", "3/3/2012", "3 March 2012", "2012". */
export function birthDay(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})/);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const british = text.match(/^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/);
  if (british) return dayOf(british[3]!, british[2]!, british[1]!);
  const year = text.match(/\b((?:19|20)\d\d)\b/)?.[1];
  if (!year) return undefined;
  const word = text.match(/\p{L}{3,}/u)?.[0] ?? '';
  const month = [MONTHS, MISOEDD]
    .map((names) => names.findIndex((m) => word.startsWith(m)))
    .find((m) => m >= 0);
  const day = text.match(/\b(\d{1,2})(?:st|nd|rd|th|af|ain|ydd|fed)?\b/)?.[1];
  return dayOf(year, String((month ?? 0) + 1), month === undefined ? '1' : (day ?? '1'));
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
