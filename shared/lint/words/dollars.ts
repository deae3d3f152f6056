import { fitting, type Particle, particles } from '../text/particle.ts';

const number = String.raw`\d[\d,.]{0,20}`;
const amount = String.raw`(?:${number}[ \t]?[만억조]?[ \t]?[~∼–-][ \t]?)?${number}(?:[억조][ \t]?\d[\d,]{0,10}){0,2}[ \t]?[만억조]`;
/** The end of an amount: a particle, which the amount's last sound chooses, or what any noun may have behind it. */
const end = `(${particles})?(?![가-힣])`;
const suffixed =
  '(?=(?:의|에|도|대|짜리|규모|에서|까지|부터|이상|이하|이고|이며|이지만|이다|입니다|인)(?![가-힣]))';

/** `$13.8억`, but not in brackets behind an amount in won: that is what it comes to. */
export const withDollarSign = {
  pattern: new RegExp(
    String.raw`(?<![\w$(（])(?:US)?\$[ \t]?${amount}(?![ \t]?(?:원|달러|[A-Za-z\d]))(?:${end}|${suffixed})`,
    'g',
  ),
  holds: '$',
  write(other: string): string {
    const [, sum = '', particle = ''] = /^(.*[만억조])[ \t]?달러(.*)$/.exec(other) ?? [];
    return `$${sum}${particle && fitting(particle as Particle, sum.slice(-1))}`;
  },
};

/** `13.8억 달러` */
export const withDollarWord = {
  pattern: new RegExp(String.raw`(?<![\w$,.])${amount}[ \t]?달러(?:${end}|${suffixed})`, 'g'),
  holds: '달러',
  write(other: string): string {
    const [, sum = '', particle = ''] = /^(?:US)?\$[ \t]?(.*[만억조])(.*)$/.exec(other) ?? [];
    return `${sum} 달러${particle && fitting(particle as Particle, '달러')}`;
  },
};
