/** Particles that stand behind a Korean noun, longest first so that `에서는` is not read as `는`. */
const particles =
  '으로부터|에서부터|에서는|에서도|에서의|으로는|으로서|으로도|까지는|까지도|까지의|부터는|로부터|에게서|이라고|이라는|에서|에는|에도|으로|까지|부터|보다|처럼|만큼|이며|이고|에게|께서|와의|과의|로의|마다|조차|라는|라고|은|는|이|가|을|를|의|에|로|와|과|도|만';

const behindTwo = new RegExp(`^([가-힣]{2,}?)(${particles})$`);
const alone = new RegExp(`^(?:${particles}|이나|이다|입니다|이었다|였다|이었습니다|였습니다)$`);

/** A Korean word without the particle at its end. A single syllable is never left over: `시가` stays whole. */
export function bareNoun(word: string): string {
  return behindTwo.exec(word)?.[1] ?? word;
}

/** Whether a word is nothing but a particle, as behind a Latin name: `VIX는`. */
export function isParticle(word: string): boolean {
  return alone.test(word);
}
