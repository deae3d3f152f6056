/** What a header may say beside its period without naming another metric or version. */
const timeOfHeader =
  /\d+\s*(?:분기|반기|월|년|일)|[상하]반기|연간|분기|누적|실적|확정|잠정|예상|전망|추정|금액|기준|단위|[가-힣]+원|당기|전기|결산/g;

/** The same of what a header says beside its time and unit. */
export const saysHeader = (said: string, header: string): boolean =>
  saysOneOf(said, header.replace(timeOfHeader, ' '));

/** Whether a text says a word of a header; true where the header has none. */
export function saysOneOf(said: string, header: string): boolean {
  const words = header.match(/[가-힣]{2,}|[A-Za-z]{3,}/g) ?? [];
  return words.length === 0 || words.some((word) => said.toLowerCase().includes(word.toLowerCase()));
}
