import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../shared/lint/config.ts';
import { setProfile } from '../../../shared/lint/set-profile.ts';

describe('setting who publishes', () => {
  it.each([
    ['', 'profile: blog\n'],
    ['# ours', '# ours\nprofile: blog\n'],
    ['words: [a]\r\n', 'words: [a]\r\nprofile: blog\r\n'],
    ['profile: press # who\nwords: [a]\n', 'profile: blog # who\nwords: [a]\n'],
    ['words: [a]\nprofile:   "paid"\n', 'words: [a]\nprofile:   blog\n'],
    ['profile:\nwords: [a]\n', 'profile: blog\nwords: [a]\n'],
    ['{profile: press, words: [a]}\n', '{profile: blog, words: [a]}\n'],
    ['profile: blog\n', 'profile: blog\n'],
  ])('leaves all else as it was: %j', (before, after) => {
    expect(setProfile(before, 'blog')).toBe(after);
    expect(parseConfig(after).config.profile).toBe('blog');
  });

  it.each(['profile: [\n', '- a\n', 'text', '{words: [a]}\n', 'profile: [press]\n', 'profile: *none\n'])(
    'changes nothing where it cannot be sure: %j',
    (text) => {
      expect(setProfile(text, 'blog')).toBeNull();
    },
  );
});
