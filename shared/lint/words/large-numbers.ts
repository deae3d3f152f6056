/** What may follow a unit of large numbers, so that no word begins there: `2026 조정`, `3만 원생` are none. */
const ended =
  '(?:[^가-힣]|$|[은는의을를이가도로씩대](?![가-힣])|(?:에서|으로|까지|이상|이하|가량|정도|규모|수준|안팎|어치|짜리)(?![가-힣]))';

/** A unit of large numbers behind a number. */
const counted =
  '(?=\\s?(?:억|조|만)(?:[^가-힣]|$|원|달러|엔|유로|위안|불|톤|대|주|명|개|건|배럴|평|[은는의을를이가도씩](?![가-힣])))';

/** Four or five digits before 억, 조 or 만, with a comma and without: what houses write differently. */
export const withComma = new RegExp(`(?<![\\d,.])[1-9]\\d?,\\d{3}${counted}`, 'g');
export const withoutComma = new RegExp(`(?<![\\d,.])[1-9]\\d{3}${counted}`, 'g');

export const addCommas = (digits: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
export const dropCommas = (digits: string) => digits.replaceAll(',', '');

/** The joint of `1조 2,000억` and of `1조2,000억`, with the unit before it. */
export const groupsSpaced = /(?<=\d[천백십]?)([조억])[ \t](?=\d[\d,]{0,6}[천백십]?[억만])/g;
export const groupsJoined = /(?<=\d[천백십]?)([조억])(?=\d[\d,]{0,6}[천백십]?[억만])/g;

/** The joint of `10억 원` and of `10억원`, with what stands on both sides of it. */
const money = '(원|달러|엔|유로|위안)';
export const unitSpaced = new RegExp(`(?<=\\d[천백십]?)([조억만])[ \\t]${money}(?=${ended})`, 'g');
export const unitJoined = new RegExp(`(?<=\\d[천백십]?)([조억만])${money}(?=${ended})`, 'g');
