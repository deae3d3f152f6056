/** A metric that is one metric over another, by id. */
export interface Identity {
  readonly ratio: string;
  /** Any of these over `per`: a plain `이익률` may be of any profit. */
  readonly of: readonly string[];
  readonly per: string;
}

/** The ratios whose arithmetic tables and prose are held to. */
export const identities: readonly Identity[] = [
  { ratio: 'operating-margin', of: ['operating-profit'], per: 'revenue' },
  { ratio: 'gross-margin', of: ['gross-profit'], per: 'revenue' },
  { ratio: 'net-margin', of: ['net-profit'], per: 'revenue' },
  {
    ratio: 'margin',
    of: ['operating-profit', 'net-profit', 'gross-profit', 'profit', 'ebitda'],
    per: 'revenue',
  },
  { ratio: 'per', of: ['price'], per: 'eps' },
  { ratio: 'per', of: ['market-cap'], per: 'net-profit' },
  { ratio: 'pbr', of: ['price'], per: 'bps' },
  { ratio: 'psr', of: ['market-cap'], per: 'revenue' },
  { ratio: 'debt-ratio', of: ['debt'], per: 'equity' },
];
