import { catalogue } from '../message.ts';

/** Words that more than one area needs. */
export const common = catalogue({
  'severity.error': { ko: '오류', en: 'Error' },
  'severity.warning': { ko: '경고', en: 'Warning' },
  'severity.info': { ko: '참고', en: 'Info' },
});
