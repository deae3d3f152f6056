/** A unit of large numbers behind a number, and no word that begins like one: `2026 조정`, `2026 만기`. */
const counted =
  '(?=\\s?(?:억|조|만)(?:[^가-힣]|$|원|달러|엔|유로|위안|불|톤|대|주|명|개|건|배럴|평|[은는의을를이가도씩](?![가-힣])))';

/** Four or five digits before 억, 조 or 만, with a comma and without: what houses write differently. */
export const withComma = new RegExp(`(?<![\\d,.])[1-9]\\d?,\\d{3}${counted}`, 'g');
export const withoutComma = new RegExp(`(?<![\\d,.])[1-9]\\d{3}${counted}`, 'g');

export const addCommas = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
export const dropCommas = (digits: string) => digits.replaceAll(',', '');
