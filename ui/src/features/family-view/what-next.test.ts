// What happens next, for a family: the service that was asked is named, with one way to reach it if families may use it.
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { FAMILY } from '../../dev/mock/family';
import { decisionLine } from '../../dev/mock/step';
import type { FamilyService } from '../../lib/generated/wire';
import { plain } from '../../lib/words.svelte';
import WhatNext from './WhatNext.svelte';

const SERVICE: FamilyService = {
  urgent: false,
  id: 'eps',
  name: 'Example Psychology Service',
  what: '',
  contacts: [{ kind: 'phone', value: '01632 960018', hours: null, seen: 'excerpt', sure: false }],
};

describe('what happens next', () => {
  it('names the service that was asked and who usually leads, and speaks to the parents', () => {
    const who = [...FAMILY.who, { id: 'parent', words: 'Parent or carer' }];
    render(WhatNext, { page: { ...FAMILY, who, asked: [SERVICE] } });
    const line = screen.getByText(/We asked this service to help/);
    expect(line).toHaveTextContent(/Example Psychology Service.*You can reach them yourself: 01632 960018/);
    expect(screen.getByText(/Who usually leads this: .*SENCO, you, as parent or carer/)).toBeVisible();
  });

  it('gives no number of a service that families cannot call, and no line if nobody was asked', () => {
    const { unmount } = render(WhatNext, { page: { ...FAMILY, asked: [{ ...SERVICE, contacts: [] }] } });
    expect(screen.getByText(/We asked this service to help/)).not.toHaveTextContent(/reach them/);
    unmount();
    render(WhatNext, { page: FAMILY });
    expect(screen.queryByText(/We asked this service/)).toBeNull();
  });

  it('says until when a family can act on a decision, and to look at the letter if nobody has it', () => {
    const { unmount } = render(WhatNext, {
      page: { ...FAMILY, decision: decisionLine({ isFromLetter: false }) },
    });
    const appeal = screen.getByText(/Appeal to the SEND Tribunal/).textContent;
    expect(plain(appeal)).toContain('The last day for this is 20 January 2027');
    expect(screen.getByText(/We counted from/)).toBeVisible();
    unmount();
    render(WhatNext, { page: { ...FAMILY, decision: decisionLine({ decidedOn: null, limits: [] }) } });
    expect(screen.getByText(/Tell us that date/)).toBeVisible();
  });
});
