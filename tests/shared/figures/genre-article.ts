/** The contradictions that can be planted in the article below, and the rule that tells each. */
export const planted = {
  monthly: 'figures/period',
  rivalGrowth: 'figures/same-fact',
  targets: 'figures/implied-base',
  segmentProfit: 'figures/part-whole',
  shareGoal: 'figures/trend',
} as const;
export type Plant = keyof typeof planted;

/**
 * An article of the genre, written for this test: a cloud segment of a larger company, with a summary, lists, tables,
 * targets, questions and what brokers say. Sound unless something is planted in it.
 */
export const genreArticle = (plants: readonly Plant[] = []): string => {
  const has = (plant: Plant) => plants.includes(plant);
  return `TITLE:
GCP 데이터 사업 점검, Google 클라우드의 다음 성장축

CONTENT:
## 핵심 요약

**상황**: Google Cloud Platform(GCP)이 데이터 분석 상품을 넓혔습니다.

## 무슨 변화인가

GCP는 이미 월 ${has('monthly') ? '$30억' : '$10억'} 이상의 데이터 관련 매출을 내고 있으며, 분기 15% 성장률을 유지하고 있습니다.

**마진 구조:**
- 기본 상품 마진: 20~26%
- 데이터 상품 마진: 45~55%
- 데이터 비중 증가 → 전체 마진율 개선

## 수치로 보는 분석

- 현재 분기 매출: $150억 (연 28% 성장)
- 데이터 서비스: 분기 $36억 (분기 15% 성장)
- 데이터 비중: 24% → 2027년 ${has('shareGoal') ? '32%' : '45%'} 예상
- GCP 마진: 22% → 데이터 확대로 25~28% 예상
- Google 전체 영업이익의 10% 이상이 GCP에서 발생
- GCP 점유율 20% 달성 시: 연간 $40억 추가 매출

**위험 요인:**
- Microsoft Azure의 추격 (${has('rivalGrowth') ? '17%' : '31%'} 성장)
- 규제 비용

## 목표가

현재가: $120

### 단기 (3~6개월)
- 목표가: ${has('targets') ? '$150~165' : '$126~132'} (현재 대비 5~10% 상승)

### 중기 (6~12개월)
- 목표가: $144~156 (20~30% 상승)

### 장기 (12~24개월)
- 목표가: $180~204 (50~70% 상승)

| 지표 | 2024 | 2025E | 2026E | 성장률 |
|---|---|---|---|---|
| **GCP 매출** | $480억 | $600억 | $750억 | 25% |
| **데이터 매출** | $115억 | $180억 | $300억 | 61% |
| **GCP 마진** | 19% | 22% | 25% | +300bp |
| **전체 이익** | ${has('segmentProfit') ? '$80억 | $100억 | $120억' : '$900억 | $1,080억 | $1,296억'} | 20% |

| 회사 | 성장률 | 비고 |
|---|---|---|
| **GCP** | 28% | 데이터 |
| **Azure** | 31% | 기업 고객 |
| **AWS** | 19% | 규모 |

**클라우드 점유율:**
- AWS 31%, Azure 24%, GCP 11%
- 성장률: AWS 19%, Azure 31%, GCP 28%

**데이터 분석 점유율:**
- AWS 22%, Azure 18%, GCP 34%

## 자주 묻는 질문

**Q1: 데이터 비중이 24%면 낮은 편인가요?**
A: 빠르게 오르고 있습니다.

**Q4: Q4 실적은 언제 나오나요?**
A: 4분기 실적은 2월에 발표됩니다.

## 외부 의견

- 하나리서치: 데이터 매출 가속 평가 $190 목표
- 두리증권: 목표가 $165, 마진 개선 강조
`;
};
