// What happens next, for a family: the service that was asked is named, with one way to reach it if families may use it.
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { FAMILY } from '../../dev/mock/family';
import type { FamilyService } from '../../lib/generated/wire';
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
});
