/** Letters whose Korean name ends in a consonant, and the last syllable of that name. */
const letterNames = byWord({ L: '엘', M: '엠', N: '엔', R: '알' });
const digitNames = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
/** Units whose symbol is read as a word. */
const units = byWord({
  '%': '퍼센트',
  '%p': '퍼센트포인트',
  bp: '비피',
  bps: '비피에스',
  km: '킬로미터',
  nm: '나노미터',
  mm: '밀리미터',
  cm: '센티미터',
  kg: '킬로그램',
  GB: '기가바이트',
  TB: '테라바이트',
  MB: '메가바이트',
  MW: '메가와트',
  GW: '기가와트',
  kW: '킬로와트',
});
/** Capitals that are read as a word, or in two ways: nobody can say which particle is right. */
const ambiguous = new Set(
  'NAVER PER STAR PLAN POOL LOAN OPEC NASA ARM ASIC SPAC TIPS REIT REITs ESOP KOSPI KOSDAQ NASDAQ FANG LIBOR SOFR COFIX SEC GAAP WACC CAPEX OPEX REPO NIM LNG SAR FOMO TIMEFOLIO TIGER KODEX ACE RISE SOL HANARO ARIRANG KBSTAR DRAM SRAM NAND RAM ROM VIX DAX CAC FTSE TOPIX NIKKEI UPS TIP EPYC HOPPER SMIC ROIC CAGR SWOT'.split(
    ' ',
  ),
);
/** Names with one Korean reading. */
const names = byWord({
  Amazon: '아마존',
  Google: '구글',
  Apple: '애플',
  Microsoft: '마이크로소프트',
  Tesla: '테슬라',
  NVIDIA: '엔비디아',
  Nvidia: '엔비디아',
  Meta: '메타',
  Intel: '인텔',
  Netflix: '넷플릭스',
  Azure: '애저',
  Oracle: '오라클',
  Samsung: '삼성',
  Anthropic: '앤트로픽',
  OpenAI: '오픈에이아이',
  Broadcom: '브로드컴',
  Qualcomm: '퀄컴',
  Micron: '마이크론',
  KOSPI: '코스피',
  KOSDAQ: '코스닥',
  NASDAQ: '나스닥',
  DRAM: '디램',
  ARM: '암',
  OPEC: '오펙',
});

/** A map, since texts hold words like `constructor`, which every object knows. */
function byWord(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words));
}

/** How the end of a word, figure or unit is read aloud in Korean; null where that is not certain. */
export function spoken(stem: string): string | null {
  const name = names.get(stem);
  if (name) return name;
  const unit = /(?:%p|%|[A-Za-z]+)$/.exec(stem)?.[0] ?? '';
  if (/^\d/.test(stem) && unit !== '') return units.get(unit) ?? null;
  const read = units.get(unit);
  if (read && /\d/.test(stem)) return read;
  if (/[가-힣]$/.test(stem)) return counted(stem);
  if (/\d$/.test(stem)) return isEnglishNumber(stem) ? null : lastDigits(stem);
  return capitals(stem);
}

/** `250억`, `3개월`: a number with one of the units that take a particle as any noun does. */
function counted(stem: string): string | null {
  const unit = /\d\s?([가-힣]+)$/.exec(stem)?.[1];
  return unit &&
    /^(?:억|조|만|천|원|억원|조원|만원|달러|년|월|일|개월|분기|배|위|명|개|건|주|톤|대|점|시간|곳|엔|유로|위안)$/.test(
      unit,
    )
    ? unit
    : null;
}

/** `Top 3`, `Q4`, `5G`: a short number beside letters may be read in English. */
function isEnglishNumber(stem: string): boolean {
  return /[A-Za-z]/.test(stem) && /(?:^|[^\d.,])\d{1,2}$/.test(stem);
}

function lastDigits(stem: string): string | null {
  if (!/^\D*[\d,.]+$/.test(stem)) return null;
  const digits = stem.replace(/[^\d.]/g, '');
  const last = Number(digits.at(-1));
  const zeros = /([1-9]?)(0*)$/.exec(digits);
  if (last !== 0 || digits === '0' || digits.includes('.')) return digitNames[last] ?? null;
  return zeros && zeros[2]!.length > 0
    ? (['십', '백', '천', '만'][(zeros[2]!.length - 1) % 4] ?? null)
    : null;
}

/** Two to five capitals are spelt out, letter by letter. */
function capitals(stem: string): string | null {
  if (!/^[A-Z][A-Z&]{1,4}$/.test(stem) || ambiguous.has(stem)) return null;
  const last = stem.at(-1)!;
  return letterNames.get(last) ?? '에이';
}
