import type { Mention } from './mention.ts';

/** `전사 매출 133.9조원, … DS 부문 영업이익 53.7조원(OPM 65.7%)`: whose the profit is, the sales are not said to be. */
export function isOfPart(part: Mention, whole: Mention, name: RegExp): boolean {
  const of = ownersIn(part.words, name);
  return of.length > 0 && !of.some((owner) => whole.words.includes(owner));
}

/** The words right before a name in its clause that tell whose it is. */
function ownersIn(words: string, name: RegExp): readonly string[] {
  const at = words.search(name);
  const [clause] = /[^.,;:()·/]*(?=(?:^|(?<=[^가-힣A-Za-z]))[가-힣A-Za-z]*$)/.exec(
    words.slice(0, Math.max(at, 0)),
  )!;
  return (clause.match(/[가-힣A-Za-z]{2,}/g) ?? [])
    .map((word) => word.replace(/(?<=[가-힣A-Za-z]{2})(?:은|는|이|가|의|도|만)$/, ''))
    .filter((word) => !tellsNobody.test(word));
}

/** Words before a metric that name no part of a company: time, basis, what else the sentence says. */
const tellsNobody =
  /^(?:전사|전체|연결|별도|기준으로는?|회사|당사|동사|연간|누적|분기|반기|상반기|하반기|올해|내년|작년|지난해|전년|동기|같은|기간|잠정|예상|추정|기준|조정|이번|지난|그리고|그중|총|년|월|the|its|our|with|and|of|in|for|on|was|were|total|net|adjusted|consolidated)$|^[1-4]?[QH]\d*|[었았했됐]|[고며]$/i;
