/** Words by which an English sentence opens, joins and narrows its clauses. */

/** Joins a clause to the one before. */
export const joins = /^\s*(?:and|but|while|whereas|although|though|when|where|as|because|since)\s+/i;
/** Opens reasons and parts, where no subject and verb of its own follow. */
export const reasons =
  /^\s*(?:and\s+)?(?:due|driven|primarily|mainly|largely|partly|partially|because|since|as|after(?!\s+[A-Z]{0,3}[$€£]?\s?\d)|before|reflecting|including|includes?|included|excluding|with|without|offset|of\s+which|which|who|that|where|resulting|helped|boosted|owing|thanks|attributable|caused|despite|on\s|net\s+of|leaving|consisting|comprised|related|less|plus)\b/i;
/** Opens what goes on with the subject before. */
export const goesOn =
  /^\s*(?:and\s+|but\s+)?(?:or|up|down|compared|versus|vs\.?|against|from|to|after|an?|the\s+(?:increase|decrease)|representing|equal|is|was|were|are|rose|fell|grew|increased|decreased|declined|made|accounted|represented|down|higher|lower|above|below|more|less|than)\b/i;
/** What a sentence opens with holds for all of it. */
export const otherBasis =
  /^\s*(?:on\s+an?\s+[\w-]+(?:\s[\w-]+)?\s+basis|(?:in|at)\s+(?:constant|local)\s|organically|like[- ]for[- ]like|pro\s+forma)/i;
/** Opens what the sentence leaves out of all that it tells. */
export const opensNarrow = /^\s*(?:of|excluding|including|without|adjust(?:ed|ing)\s+for|before|net\s+of)\b/i;
/** `a $5.0 million decrease in research`, `$138.6 million of revenue`: what it is of stands behind it. */
export const ofBehind =
  /^\s*(?:increase|decrease|growth|decline|reduction|rise|drop|improvement|change)s?\s+(?:in|of)\s/i;
/** `£93.0m (2024: £81.7m)`. */
export const ofOtherTime = /\(\s*(?:(?:FY|fiscal\s+)?(?:19|20)\d\d|(?:prior|last)\s+year)\s*:\s*$/i;

/** `our $250 million revolving facility`: how large it is, whatever of it a table tells. */
export const attributive = /\b(?:an?|the|our|its|this|these|those)\s+$/i;
/** `$3 million of …`: a part of what follows. */
export const partBehind = /^\s*of\s/i;
/** A verb that tells what something came to or how it moved. */
export const verb =
  /\b(?:was|were|is|are|increased|decreased|grew|rose|fell|declined|dropped|totaled|totalled|reached|amounted|represented|accounted|came|improved|remained|had|contributed|generated|went|made|averaged|added|reduced|contracted|expanded|slipped|ended|stood|brought|numbered|climbed|jumped|decreases?|increases?|earned|spent|held|moved|shrank|took|ran|cost|edged|dipped|eased|surged|soared|plunged|sank|slid|advanced|stayed|bore|gained|lost)\b/i;

/** Goes on with the subject before, by its verb alone. */
export const opensVerb =
  /^\s*(?:was|were|is|are|rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped|went|made|accounted|represented|totaled|amounted|came)\b/i;

/** Where, behind a figure, reasons begin. */
export const reasonInside =
  /\s(?:due\s+to|because|driven\s+by|primarily|mainly|largely|partly|partially|as|reflecting|on|owing|thanks|with|after|despite|in\s+spite|when|while|by)\s/i;

/** Adds a time, or the same said otherwise. */
export const addsTo = /^\s*(?:or|in|for|during|from|over)\s/i;

/** `represented 87.1% of cash flow in 2022, and 81.3% in 2021`: of the same. */
export const onlyAnd = /^\s*(?:and|or|but)?\s*(?:about|approximately|nearly|roughly|some|only)?\s*$/i;

/** `stood at $391.7 million, after $436.8 million`. */
export const settingAfter = /\bafter\s+$/i;

/** Leads to what a figure is set against. */
export const comparison = /\b(?:compared|versus|vs\.?|against|from)\b[^,;]*$|\bafter\s+$/i;
