import { describe } from 'vitest';
import { findsAny, leaves } from './marked.ts';

describe('the way from a price to a target, told in the sentence of both', () => {
  findsAny([
    'The shares trade at $40.10 and our target of $52 implies ⟦42% upside⟧.',
    'With the shares at $84, our $105 target leaves ⟦35% upside⟧.',
    'Our price target of $92 is ⟦25%⟧ above the current price of $80.',
    'The stock closed at $42.10 and our fair value of $38 means ⟦15% downside⟧.',
    'The stock trades at $61.40, so that our target of $70 offers ⟦24% upside⟧.',
  ]);
  leaves([
    'The shares trade at $40.10 and our target of $52 implies 30% upside.',
    'With the shares at $84, our $105 target leaves 25% upside.',
    'Our price target of $92 is 15% above the current price of $80.',
    'The stock closed at $42.10 and our fair value of $38 means 10% downside.',
    'The stock trades at $40.10, our target is $52 and the bull case of $64 offers 60% upside.',
    'The stock trades at $40.10, 42% below its peak, and our target is $52.',
    'Our target of $52 sits 42% above the average target, while the stock trades at $40.10.',
    'Our target of $52 is 42% above the consensus, and the shares trade at $40.10.',
    'Our target of $52 implies 30% upside; at our entry price of $35 the gain would be 49%.',
    'The stock traded at $40.10 last year, and our target of $52 implies 24% upside.',
  ]);
});

describe('what a price makes of earnings, a dividend or the number of shares', () => {
  findsAny([
    'EPS is $4.10 and the stock trades at $57.40, or ⟦18.0 times⟧ earnings.',
    'The company earned $3.40 a share and trades at $51, or ⟦18 times⟧ earnings.',
    'Earnings per share came to $2.50, so at a price of $40 the stock trades on ⟦20 times⟧ earnings.',
    'At $84.00, the stock trades at ⟦16 times⟧ earnings of $4.20 a share.',
    'The dividend of $1.20 on a $40.20 share price is a yield of ⟦5.0%⟧.',
    'The stock pays a dividend of $3.00 and trades at $75, a yield of ⟦6.0%⟧.',
    'The market cap is $4.1 billion, with ⟦150 million shares⟧ at $41.20.',
    'The company is valued at $3.6 billion, with ⟦120 million shares⟧ trading at $36.',
  ]);
  leaves([
    'EPS is $4.10 and the stock trades at $57.40, or 14.0 times earnings.',
    'At $84.00, the stock trades at 20 times earnings of $4.20 a share.',
    'At $84.00, the stock trades at 16 times next year’s earnings, against earnings of $4.20 a share now.',
    'EPS is $4.10 and the stock trades at $57.40, or 11.5 times forward earnings.',
    'EPS is $4.10 and the stock trades at $57.40, or 3.0 times book value.',
    'The company earned $4.10 a share, and the stock trades at $57.40, below its average of 18.0 times earnings.',
    'The dividend of $1.20 on a $40.20 share price is a yield of 3.0%.',
    'The quarterly dividend of $0.40 on a $40.20 share price is a yield of 4.0%.',
    'The dividend of $0.40 on a $40.20 share price is a yield of 4.0%.',
    'The dividend of $1.20 on last year’s $25.20 share price was a yield of 6.0%.',
    'The market cap is $6.18 billion, with 150 million shares at $41.20.',
    'The market cap was $4.1 billion at the listing, when 150 million shares were sold and the price has risen since to $41.20.',
  ]);
});

describe('a share of a whole, and more than a base, told in one sentence', () => {
  findsAny([
    'Sales abroad were $360 million of total sales of $900 million, or ⟦60%⟧.',
    'Services brought in $84 million of the $240 million in revenue, or ⟦45%⟧.',
    'Exports were 4.2 million tonnes out of a total of 12.0 million tonnes, or ⟦42%⟧.',
    'Shipments were 2.16 million units, ⟦35%⟧ more than the 1.80 million of 2023.',
    'Orders came to $860 million, ⟦12%⟧ less than the $920 million of a year ago.',
    'The company sold 320,000 cars, ⟦25%⟧ fewer than the 400,000 it sold in 2023.',
    'Sales of $5.6 billion were ⟦30%⟧ higher than the $4.7 billion of last year.',
    'Of the 1,200 stores, 300 are franchised, or ⟦35%⟧.',
  ]);
  leaves([
    'Sales abroad were $360 million of total sales of $900 million, or 40%.',
    'Sales abroad were $360 million of total sales of $900 million, or 60% more than a year ago.',
    'Sales abroad were $360 million of total sales of $900 million, or 60% of the plan.',
    'Exports were 4.2 million tonnes out of a total of 12.0 million tonnes, or 35%.',
    'Shipments were 2.16 million units, 20% more than the 1.80 million of 2023.',
    'Shipments were 2.16 million units, 35% more than in 2022, and 1.80 million were phones.',
    'Orders came to $860 million, 7% less than the $920 million of a year ago.',
    'The company sold 320,000 cars, 20% fewer than the 400,000 it sold in 2023.',
    'The company sold 320,000 cars, more than the 300,000 planned, and 35% of them abroad.',
    'Sales of $5.6 billion were 19% higher than the $4.7 billion of last year.',
    'Of the 1,200 stores, 300 are franchised, or 25%.',
    'Of the 1,200 stores, 300 are franchised, and 35% of these are abroad.',
    'Of the 1,200 stores, 300 opened this year, or 35% more than the year before.',
    'The tax is 35% above $1.8 million and 20% on up to $2.16 million.',
  ]);
});

describe('a whole and its parts, told in one sentence', () => {
  findsAny([
    'First-half revenue was ⟦$540 million⟧: $262 million in the first quarter and $378 million in the second.',
    'Staff costs were ⟦$240 million⟧: $150 million in pay and $70 million in pensions.',
    'The company raised $140 million, of which $75 million goes to plants and $35 million to working capital, leaving ⟦$40 million⟧.',
    'The fund had $90 million and spent $35 million on land and $20 million on permits, leaving ⟦$25 million⟧.',
    'It raised $80 million, of which $12 million was used at once, leaving ⟦$63 million⟧.',
    'Of the $500 million raised, $200 million repays debt and $150 million funds plants, leaving ⟦$120 million⟧ for acquisitions.',
  ]);
  leaves([
    'First-half revenue was $640 million: $262 million in the first quarter and $378 million in the second.',
    'The company has borrowed $540 million: $262 million more than last year and $178 million more than planned.',
    'Debt is $540 million: $262 million falls due in 2026 and at least $178 million in 2027.',
    'Revenue was $540 million: it had been $500 million a year earlier and $460 million before.',
    'The company raised $140 million, of which $75 million goes to plants and $35 million to working capital, leaving $30 million.',
    'The company raised $140 million, of which $75 million goes to plants and $35 million to working capital, leaving debt at $40 million.',
    'The company raised $140 million and spent $75 million on plants and $35 million on interest, leaving $65 million.',
    'The fund had $90 million, of which $35 million is tied up and a part pledged, leaving $35 million of free cash.',
    'The fund had $90 million and spent $35 million on land and $20 million on permits, leaving $35 million.',
    'Of the $500 million raised, $200 million repays debt and $150 million funds plants, leaving $150 million for acquisitions.',
    'Of the $500 million raised, $200 million repays debt and the rest funds plants, leaving $100 million of debt.',
    'It raised $80 million, of which $12 million was used at once, leaving $68 million.',
  ]);
});

describe('one price for two stretches of time, and how long cash lasts', () => {
  findsAny([
    'At $8.90 a month, the plan costs ⟦$126.80⟧ a year.',
    'At $25 a month, the service comes to ⟦$360⟧ a year.',
    'The fee is $15 a month, which adds up to ⟦$150⟧ a year.',
    'At $12,000 a year, the rent works out to ⟦$1,200⟧ a month.',
    'The company has $480 million in cash and burns ⟦$40 million⟧ a quarter, a runway of two years.',
    'It holds $240 million of cash and burns ⟦$20 million⟧ a month, enough for two years.',
  ]);
  leaves([
    'At $8.90 a month, the plan costs $106.80 a year.',
    'The plan costs $8.90 a month or $89 a year.',
    'At $8.90 a month, the plan is cheaper than the rival at $126.80 a year.',
    'At $10 a month, the plan costs $110 a year with the discount.',
    'The fee is $15 a month, which adds up to $180 a year.',
    'The fee is $15 a month, up to $150 a year.',
    'At $10 a month or $100 a year, the plan is cheap.',
    'The company has $480 million in cash and burns $40 million a quarter, a runway of three years.',
    'It holds $240 million of cash and burns $20 million a month, enough for twelve months.',
    'The company has $480 million in cash and burns $40 million a quarter, so it must raise money within two years.',
    'The company has $480 million in cash and a $200 million credit line and burns $40 million a quarter, a runway of two years.',
    'The company has $480 million in cash and burned $40 million last quarter, enough for two years at the planned pace.',
  ]);
});
