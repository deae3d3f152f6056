/**
 * 않 (of 않다) and 안 (the adverb) sound alike. Behind 않 stands an ending of its own, never another verb: 않좋다 is 안 좋다.
 * `하지 않되` is right, and what follows -지 is left alone.
 */
const verbs =
  '되(?=[는었어고며면지기니])|됩|된|될|돼|됐|하(?=[고는며면지기였])|합니|한다|할|해|좋|맞(?=[는았아고지])|오르|오른|오를|올랐|올라|떨어|팔(?=[리렸려린])|보(?=[이인일였])|쓰(?=[고는며면지])|썼|받(?=[는았고아])|늘(?=[었어고])|줄(?=[었어고])|높|낮|크(?=[고지다])|컸|나(?=[쁘빠빴오온와왔])|간다|갑니다|갔|온다|옵니다|왔|샀|산다';
/** And behind -지 stands 않, never 안: 오르지 안는다. `왜 내렸는지 안다` is of 알다, as `안다` may be anywhere. */
const stems =
  '하|되|오르|내리|늘|줄|크|많|적|좋|높|낮|있|없|받|보이|나오|쉽|같|맞|떨어지|이루어지|이뤄지|바뀌|끝나|그치|벗어나|나타나|미치';

/** Each begins with its letter, which is rare: what must stand before it is looked at only there. */
export const confusedNegation = new RegExp(
  [
    `않(?<![가-힣]않|[가-힣]지\\s않)(?=${verbs})`,
    `안(?<=(?:${stems})지\\s안)(?=는(?:다|데)?(?![가-힣])|았|습니|(?:고|은|을)(?![가-힣])|으[며면니려]|아[도서야])`,
    `안(?<=(?:${stems})지(?:는|도)\\s안)(?=는다|았|습니|으[며면니려])`,
  ].join('|'),
  'g',
);

/** What stands there rightly. */
export const mendNegation = (wrong: string): string => (wrong === '않' ? '안 ' : '않');
