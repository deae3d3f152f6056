/**
 * Words of finance that the dictionaries do not have and desks write every day. Particles and endings are taken off
 * before a word is looked up here.
 */
export const koreanFinance: readonly string[] =
  // 시세와 매매
  (
    '시총 횡보 휴장 휴장일 혼조 혼조세 보합세 강보합 약보합 급등락 상방 하방 익절 손절 손절가 본장 장중 장후 장전 개장전 장마감 오전장 오후장 미국장 한국장 해외장 ' +
    '지지선 저항선 이평선 이동평균선 골든크로스 데드크로스 정배열 역배열 과매수 과매도 신고가 신저가 호가창 수급 매도세 매수세 숏커버링 서킷브레이커 사이드카 프리마켓 애프터마켓 ' +
    '코스피 코스닥 나스닥 다우 다우존스 러셀 니케이 항셍 유로스톡스 블루칩 대형주 중형주 소형주 성장주 가치주 배당주 우선주 방어주 경기민감주 테마주 관련주 밈주식 빅테크 빅파마 ' +
    '리스크 헤지 환헤지 헤지펀드 레버리지 인버스 롱 숏 롱숏 공매도 반대매매 마진콜 오버행 락업 블록딜 베팅 포모 센티먼트 모멘텀 펀더멘털 디커플링 커플링 턴어라운드 서프라이즈 쇼크 컨센서스 가이던스 ' +
    // 실적과 재무
    '영업이익률 순이익률 매출총이익률 매출총이익 순이익 지배순이익 지배주주순이익 당기순이익 영업익 영업손실 판관비 마진율 고마진 저마진 원가율 판가 분기비 전분기비 전년비 전월비 전년동기비 전년동월비 ' +
    '잉여현금흐름 영업활동현금흐름 감가상각비 감가상각 이연 환입 손상차손 충당금 대손충당금 대손비용률 순이자마진 순이자이익 비이자이익 연체율 예대율 자본비율 보통주자본비율 위험가중자산 순자산 순자산가치 주당순이익 주당순자산 ' +
    '밸류에이션 밸류 밸류업 멀티플 고평가 저평가 상승여력 목표주가 목표가 투자의견 주주환원 주주환원율 환원율 배당성향 배당수익률 분배금 분배율 총보수 실부담비용 추적오차 괴리율 기준가 커버드콜 월배당 고배당 적립식 거치식 ' +
    '수주잔고 수주잔액 선급금 수율 공실 공실률 임대율 가동률 탑승률 점유율 침투율 인도량 판매단가 전방산업 후방산업 업황 업사이클 다운사이클 슈퍼사이클 피크아웃 재고조정 증설 감산 천원 만원 억원 조원 십억원 백만원 ' +
    // 금리와 거시
    '연준 금통위 매파 매파적 비둘기파 점도표 빅컷 기준금리 국고채 국채금리 장단기금리차 스프레드 크레딧 하이일드 달러인덱스 엔캐리 양적완화 양적긴축 테이퍼링 인플레이션 디스인플레이션 스태그플레이션 소비자물가 생산자물가 개인소비지출 비농업 ' +
    '유로존 연착륙 경착륙 리쇼어링 니어쇼어링 미중 지정학 지정학적 내구재 희토류 ' +
    // 상품과 제도
    '리츠 상장지수펀드 이더리움 비트코인 스테이블코인 알트코인 가상자산 크립토 디파이 토큰증권 스톡옵션 전환사채 신주인수권 유상증자 무상증자 공모주 상장폐지 물적분할 인적분할 스팩 비상장 우회상장 엑시트 바이아웃 사모펀드 벤처캐피털 액셀러레이터 스타트업 유니콘 데카콘 ' +
    '금융투자소득세 양도세 배당소득세 분리과세 종합과세 세액공제 연금저축 개인종합자산관리계좌 애널리스트 리서치 리포트 포트폴리오 리밸런싱 로보어드바이저 핀테크 빅데이터 ' +
    // 산업
    '클라우드 하이퍼스케일러 데이터센터 엔터프라이즈 온프레미스 머신러닝 딥러닝 생성형 에이전트 챗봇 어시스턴트 스트리밍 플랫폼 커머스 이커머스 라이브커머스 모빌리티 로보틱스 휴머노이드 파운드리 팹리스 패키징 후공정 전공정 식각 적층 본더 노광 클린룸 웨이퍼 낸드 디램 칩렛 온디바이스 ' +
    '전기차 배터리 양극재 음극재 전구체 분리막 전해액 탄산리튬 폐배터리 전고체 태양광 해상풍력 신재생 초고압 변압기 전력망 수소차 원전 소형모듈원전 바이오시밀러 기술수출 파이프라인 마일스톤 업프론트 톱라인 임상 신약 헬스케어 ' +
    '컨테이너선 벌크선 운임지수 신조선가 친환경선박 방산 조선주 은행주 반도체주 엔터주 콘텐츠 라이선스 로열티 로드맵 트리거 파트너십 포지셔닝 시너지 인사이트 임팩트 턴키 견조 탄탄 폭증 급증 어치 공급망 밸류체인 벤더 티어 엣지 베스트 톱픽'
  ).split(' ');

export const englishFinance: readonly string[] = (
  'accretive dilutive antidilutive amortization amortisation unamortized capex opex ebit ebitda carryforward carryforwards carryback writedown writedowns writeoff writeoffs impairments receivables payables accruals ' +
  'postretirement noncash nonrecurring noncontrolling noninterest nonvested nonaccrual nonperforming unvested exercisable cancelable forfeitable ratably undiscounted undrawn unsubordinated securitized securitization securitizations ' +
  'investee investees issuances financings reclassified reclassification reclassifications refranchising deconsolidation deconsolidated reportable allocable depreciable recoverability deductibility extinguishment ' +
  'upside downside outperform outperformance underperform underperformance underperforming overweight underweight drawdown drawdowns pullback selloff uptrend downtrend rollup tailwind tailwinds headwind headwinds ' +
  'fintech insurtech biotech medtech proptech cryptocurrency cryptocurrencies stablecoin stablecoins blockchain tokenized tokenization altcoin bitcoin ethereum hashrate hashprice defi staking ' +
  'hyperscaler hyperscalers datacenter datacenters foundry fabless wafer wafers chipmaker chipmakers chiplet chiplets semis automaker automakers carmaker carmakers drugmaker biosimilar biosimilars containership containerships newbuild newbuilding newbuildings ' +
  'monetize monetization monetizing monetized onboarding upsell upsells upselling rebranding restocking destocking reshoring nearshoring repricing reinvest deleverage deleveraging delevered relever collateralized illiquidity ' +
  'arbitrage backwardation contango basis bps bp yoy qoq mom pps mgmt prev guidance lookback preopen premarket aftermarket intraday overbought oversold hawkish dovish disinflation stagflation reflation reflationary unhedged hedgers ' +
  'benchmarked rebalance rebalanced rebalancing reallocation buyback buybacks buyout buyouts payout payouts spinoff spinoffs bolt carveout unicorns startup startups roadmap backlog backlogs bookings throughput utilization underutilization ' +
  'forecasted sponsorships activations subscale multiyear midpoint midsingle ramped'
).split(' ');
