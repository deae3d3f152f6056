/** Words that stand among those a figure is bound by and are no part of what a reader would call it. */

/** Labels that open an item of the genre's templates and name no figure: `**상황**:`, `**Why it matters**:`. */
export const plainLabel =
  /^(?:상황|영향|배경|원인|결과|의미|요약|결론|핵심|긍정|부정|위험|리스크|시사점|강기|약기|주의|참고|기회|what happened|why it matters|upside|downside|risks?|takeaway|positive|negative|summary|bottom line|background|outlook)$/i;

const korean = new Set(
  (
    '모두 모든 각각 각 같은 다른 이런 그런 어떤 또 또는 그리고 그러나 하지만 다만 특히 이미 아직 다시 계속 바로 거의 약 ' +
    '가운데 중 데 것 수 때 뒤 앞 앞으로 동안 전후 그때 여기 이번 지난 네 한 번에 번 번째 주당 더 덜 가장 매우 약간 함께 따라 위해 ' +
    '대해 대한 통해 비해 인해 말 말의 초 초의 오가 오가는 중순 하순 상순 시점 당시 기준 정도 이상 이하 초과 미만 안팎 앞으 해 해에 년 예상 전망 추정'
  ).split(' '),
);

const english = new Set(
  (
    'it its they them their he she we you i this that these those there which who whom whose what when where how why if than then so ' +
    'only just still even also both all each every any some most more less over under up down out about after before since until ' +
    'is are was were be been being am do does did has have had will would can could may might must should ' +
    'said says say told took take takes made make makes went go goes got get gets gave give gives came come comes fell fall falls rose ' +
    'rise rises grew grow grows won win wins lost lose loses paid pay pays sold sell sells bought buy buys cut cuts held hold holds kept ' +
    'keep keeps ran run runs met meet meets saw see sees left leave leaves put puts set sets hit hits stood stand stands not no ' +
    'reported posted recorded booked delivered generated earned achieved ' +
    'older younger higher lower larger smaller greater fewer better worse longer shorter bigger aside'
  ).split(' '),
);

/** `합하면`, `늘어`, `걸리던`, `차지하는`: a Korean verb rather than a noun. */
const verb =
  /(?:[하되있없오르리치]는|[하되리르기이길지]면|라면|다면|으?면서|[가-힣]며|하고|되고|하던|리던|되던|하여|되어|늘어|줄어|나누어|나눠|더해|합쳐|들어|넘어|올라|내려|(?:반영|감안|고려|포함|제외|합|더|위|대)(?:해|한))$/;

/** Whether a word tells nothing of what a figure is. */
export function tellsNothing(word: string): boolean {
  return /^[가-힣]/.test(word) ? korean.has(word) || verb.test(word) : english.has(word.toLowerCase());
}

/** Korean nouns that end in what elsewhere is a particle: 공모가, 소비자물가, 기여도, 경영성과. */
const wholeNoun =
  /(?:최고|최저|공모|분양|판매|수출|시초|매매|거래|낙찰|평균|행사|전환|발행|인수|매입|출고|기준|상한|하한|물|유|주|원|단)가$|(?:기여|만족|선호|신뢰|인지|의존|민감|집중|완성|성숙|속|한|제|정|강|온|수|용)도$|(?:성|효|결|초|학)과$|(?:합|협|논|결|심)의$/;

const particles =
  '으로부터|에서부터|에서는|에서도|에서의|으로는|으로서|으로도|까지는|까지도|까지의|부터는|로부터|에서|에는|에도|으로|까지|부터|보다|처럼|만큼|이며|에게|와의|과의|로의|마다|은|는|이|가|을|를|의|에|로|와|과|도|만';
const behindWord = new RegExp(`^([가-힣]{2,}?)(?:${particles})$`);
const behindLatin = new RegExp(`^([가-힣]+?)(?:${particles})$`);

/** A Korean word as it stands in a name: without its particle. `attached`: it stands right behind Latin letters or digits. */
export function asInName(word: string, attached: boolean): string {
  if (wholeNoun.test(word)) return word;
  return (attached ? behindLatin : behindWord).exec(word)?.[1] ?? word;
}

/** Whether a Korean word carries the particle of a topic, a subject or an object. */
export function isMarked(word: string): boolean {
  return /[가-힣](?:은|는|이|가|을|를)$/.test(word) && asInName(word, false) !== word;
}
