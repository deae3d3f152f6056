const changes = 'increase|decrease|growth|decline|reduction|rise|drop|fall|jump|improvement|change';
/** `The increase of $12.3 million`, `This was a decrease of 4%`. */
const byItsNoun = new RegExp(
  `^\\W*(?:the|this|that)\\s+(?:was\\s+an?\\s+)?(?:net\\s+|overall\\s+|total\\s+)?(?:${changes})\\s+(?:of|was|came\\s+to|amounted\\s+to)\\s+(?:about|approximately|nearly|roughly|some|only|just)?\\s*$`,
  'i',
);
/** `The $13.6 million gain owes …`. */
const beforeItsNoun = /^\W*(?:the|this|that)\s+(?:net\s+|overall\s+|total\s+)?$/i;
const itsNoun = new RegExp(`^\\s*(?:${changes}|gain)\\b(?!\\s+(?:of|in|on|from|for|to)\\b)`, 'i');
/** `It rose 5%`, `That balance came down by $3 million`. */
const pronoun =
  /^\W*(?:(?:it|they|these|this|that)|(?:this|that|the)\s+(?:balance|amount|figure|total|number|line|item))\s+(?:[a-z]+\s+){1,4}(?:to\s+)?(?:about|approximately|nearly|roughly|some|only|just)?\s*$/i;

/** Ends what a change is said to be of: what follows tells why. */
const predicate =
  /\s(?:was|were|is|are|has|had|owes?|owed|stems?|stemmed|came|comes|reflect(?:s|ed)?|relate[sd]?|result(?:s|ed)?|arose|followed)\b/i;

/** How a figure refers back to what the sentence before told of: by the noun of a change, or by a pronoun; null where it does not. */
export function refersBack(lead: string, behind: string): 'noun' | 'pronoun' | null {
  if (byItsNoun.test(lead) || (beforeItsNoun.test(lead) && itsNoun.test(behind))) return 'noun';
  return pronoun.test(lead) ? 'pronoun' : null;
}

/** The end of what stands behind a figure that refers back and may narrow it: `in Europe` in `of $3 million in Europe was due to`. */
export const narrowingEnd = (behind: string): number => predicate.exec(behind)?.index ?? behind.length;
