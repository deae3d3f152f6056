/** Every way in which a Korean sentence says no, but not in the past: news says 않았다, a statement 않습니다. */
export const no =
  '아닙니다|아니며|아니고|아님|아니다|아니므로|아니니|아니지만|아니기|아닌|아니에요|아니예요|아녜요|않습니다|않으며|않고|않음|않는다|않아요|않으므로|않기|없습니다|없으며|없음|없다|못합니다|못한다|못하며|못함|될수없|수없|안됩니다|안된다|안되며|안됨';
