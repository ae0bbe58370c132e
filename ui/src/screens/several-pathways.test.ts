// One list over several pathways, consent by service, disagreements: what each shows, and what it sends.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CONSENTS, DISAGREEMENTS, NEXT, WITHDRAWN } from '../dev/mock/several-pathways';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import ConsentForm from '../forms/ConsentForm.svelte';
import type { ConsentNow } from '../lib/generated/wire';
import { plain } from '../lib/words.svelte';
import { childPage } from '../dev/mock/step';
import Child from './Child.svelte';
import Consents from './Consents.svelte';
import Disagreements from './Disagreements.svelte';
import NextSteps from './NextSteps.svelte';

const SAVED = { at: '10:42' };

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
});

describe('NextSteps', () => {
  it('shows each thing once in order of urgency, with who asks for it by when', async () => {
    vi.spyOn(commands, 'nextSteps').mockResolvedValue(NEXT);
    render(NextSteps, { child: 'child-1' });
    await screen.findByText(/Each item is listed once/);
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(parts).toEqual([
      'Conflicts between pathways',
      'Safety',
      'Law',
      'Steps and reviews',
      'Questions to answer',
      'Evidence to gather',
      'Other pathways that may help',
    ]);
    expect(document.querySelectorAll('.next-list__item')).toHaveLength(NEXT.items.length);
    expect(screen.getByText(/different dates. The earlier date counts/)).toBeVisible();
    expect(screen.getByText(/Sensory needs.* by .*18 December 2026/)).toBeVisible();
    expect(screen.getByText(/These steps were passed with a different answer/)).toBeVisible();
    expect(document.title).not.toMatch(/Example/);
  });

  it('says after each date what sets it', async () => {
    vi.spyOn(commands, 'nextSteps').mockResolvedValue(NEXT);
    render(NextSteps, { child: 'child-1' });
    await screen.findByText(/Each item is listed once/);
    const dates = [...document.querySelectorAll('.next-list__by')].map((by) => plain(by.textContent).trim());
    expect(dates.filter((one) => one.includes('1 January 2027'))).toEqual([
      expect.stringMatching(/1 January 2027 by law$/),
    ]);
    expect(dates.filter((one) => one.includes('20 November 2026'))).toEqual([
      expect.stringMatching(/20 November 2026 reminder, not a duty$/),
    ]);
  });

  it('accepts an answer on the spot and asks for the list again', async () => {
    const next = vi.spyOn(commands, 'nextSteps').mockResolvedValue(NEXT);
    const answer = vi.spyOn(commands, 'recordAnswer').mockResolvedValue(SAVED);
    render(NextSteps, { child: 'child-1' });
    const then = await screen.findByRole('region', { name: 'Questions to answer' });
    const user = userEvent.setup();
    await user.click(within(then).getByText('Answer'));
    await user.click(within(then).getByLabelText('No'));
    await user.click(within(then).getByRole('button', { name: 'Save the answer' }));
    expect(answer).toHaveBeenCalledWith({ child: 'child-1', question: 'on-roll', value: 'no' });
    expect(next).toHaveBeenCalledTimes(2);
  });

  it.each([true, false])('asks who consents if the evidence is consent: %s', async (generalConsent) => {
    const items = NEXT.items
      .filter((item) => item.kind === 'evidence')
      .map((item) => ({ ...item, generalConsent }));
    vi.spyOn(commands, 'nextSteps').mockResolvedValue({ ...NEXT, items });
    render(NextSteps, { child: 'child-1' });
    await userEvent.click(await screen.findByText('Add it'));
    expect(screen.queryByRole('group', { name: 'Who consents?' }) !== null).toBe(generalConsent);
  });
});

describe('Child', () => {
  it('shows the child’s words, then where they are, then the three most urgent things', async () => {
    const page = childPage({ next: NEXT, disagreements: DISAGREEMENTS.open.map((card) => card.line) });
    vi.spyOn(commands, 'child').mockResolvedValue(page);
    render(Child, { child: 'child-1' });
    await screen.findByText('It is too loud.');
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
    const at = (words: RegExp) => parts.findIndex((part) => words.test(part));
    expect(at(/What .* says/)).toBe(0);
    expect(at(/Where .*Example Child.* is now/)).toBe(1);
    expect(at(/Next steps/)).toBe(2);
    const next = screen.getByRole('region', { name: 'Next steps' });
    expect(within(next).getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('Consents', () => {
  it('says who consents from 16, with its source, and the state of each service', async () => {
    vi.spyOn(commands, 'consents').mockResolvedValue(CONSENTS);
    render(Consents, { child: 'child-1' });
    expect(await screen.findByText(/16 or over/)).toBeVisible();
    expect(screen.getByText(/Consent was withdrawn on .*20 November 2026/)).toBeVisible();
    expect(screen.getByText(/“.*We want to think about it first.*”/)).toBeVisible();
  });

  it('calls a no a withdrawal only if the same person had agreed', async () => {
    const [one] = CONSENTS.services;
    const history = one?.history.map((line) => (line.given ? line : { ...line, withdrawn: false })) ?? [];
    const services = one ? [one, { ...one, service: { id: 'mk-camhs', words: 'CAMHS' }, history }] : [];
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, services });
    render(Consents, { child: 'child-1' });
    expect(await screen.findAllByText(/^Withdrawn by/)).toHaveLength(1);
    expect(screen.getAllByText(/^Refused by/)).toHaveLength(1);
  });

  it('sends a withdrawal for one service', async () => {
    vi.spyOn(commands, 'consents').mockResolvedValue(CONSENTS);
    const withdraw = vi.spyOn(commands, 'withdrawConsent').mockResolvedValue(SAVED);
    render(Consents, { child: 'child-1' });
    const user = userEvent.setup();
    const name = /^Record a refusal or withdrawal for .*Educational Psychology Service/;
    await user.click(await screen.findByRole('button', { name }));
    const form = screen
      .getAllByRole('button', { name: 'Save this decision', hidden: true })[0]
      ?.closest('form');
    const inForm = within(form as HTMLElement);
    await user.type(inForm.getByLabelText('Day'), '20');
    await user.click(inForm.getByLabelText(/^A parent or carer/));
    await user.type(inForm.getByLabelText('Name of the person who said no'), 'Example Parent');
    await user.click(inForm.getByRole('button', { name: 'Save this decision' }));
    expect(withdraw.mock.calls[0]?.[0].form).toMatchObject({
      service: 'mk-eps',
      day: '20',
      by: 'Example Parent',
      asWhom: 'parent',
    });
  });

  it('offers general consent only if there is none', async () => {
    const asked = vi.spyOn(commands, 'consents').mockResolvedValue(CONSENTS);
    const record = vi.spyOn(commands, 'recordEvidence').mockResolvedValue(SAVED);
    const { unmount } = render(Consents, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText('Record general consent'));
    const part = screen.getByRole('region', { name: 'General consent to refer' });
    await user.click(within(part).getByLabelText(/^A parent or carer/));
    await user.click(within(part).getByRole('button', { name: 'Save the evidence' }));
    expect(record.mock.lastCall?.[0].form).toMatchObject({ evidence: 'consent-to-refer', asWhom: 'parent' });
    unmount();
    const general = { id: 'consent-to-refer', words: 'Consent', kind: 'consent', on: '2026-11-02' };
    const held = { ...general, saidBy: 'A parent', note: '', seq: 3, givenBy: null };
    asked.mockResolvedValue({ ...CONSENTS, general: held });
    render(Consents, { child: 'child-1' });
    expect(await screen.findByText('Record that all consent was refused or withdrawn')).toBeVisible();
    expect(screen.queryByText('Record general consent')).toBeNull();
  });

  it('records a refusal before anybody has consented, for a service that is chosen', async () => {
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, services: [] });
    const refuse = vi.spyOn(commands, 'withdrawConsent').mockResolvedValue(SAVED);
    render(Consents, { child: 'child-1' });
    const user = userEvent.setup();
    expect(await screen.findByText('Record that all consent was refused or withdrawn')).toBeVisible();
    await user.click(screen.getByText('Record a refusal for a service'));
    const sheet = within(document.querySelector('dialog[open]') as HTMLElement);
    await user.type(sheet.getByLabelText('Name of the person who said no'), 'Example Parent');
    await user.click(sheet.getByRole('button', { name: 'Save this decision' }));
    expect(refuse).not.toHaveBeenCalled();
    await user.selectOptions(sheet.getByLabelText('Service'), CONSENTS.all[0]?.words ?? '');
    await user.click(sheet.getByRole('button', { name: 'Save this decision' }));
    expect(refuse.mock.lastCall?.[0].form).toMatchObject({
      service: CONSENTS.all[0]?.id,
      by: 'Example Parent',
    });
  });

  it('shows both sides if people do not agree, and what ends it', async () => {
    const voices: ConsentNow['voices'] = [
      {
        by: 'Example Child',
        asWhom: 'child',
        yes: false,
        general: false,
        on: '2026-11-19',
        words: 'Not with them.',
      },
      {
        by: 'Example Parent',
        asWhom: 'parent',
        yes: false,
        general: false,
        on: '2026-11-20',
        words: 'We will wait.',
      },
      { by: 'Other Parent', asWhom: null, yes: true, general: true, on: '2026-11-20', words: '' },
    ];
    const services = CONSENTS.services.map((one) => ({
      ...one,
      now: { ...one.now, state: 'disagreed' as const, voices },
    }));
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, services });
    render(Consents, { child: 'child-1' });
    expect(await screen.findByText(/One person agreed and another said no/)).toBeVisible();
    const said = screen.getAllByRole('listitem').map((one) => plain(one.textContent ?? ''));
    expect(said).toEqual(
      expect.arrayContaining([
        'Example Child (child) said no on 19 November 2026: “Not with them.”',
        'Example Parent (parent or carer) said no on 20 November 2026: “We will wait.”',
        'Other Parent (role not recorded) gave general consent on 20 November 2026',
      ]),
    );
  });

  it('asks who judged that a child below 16 understands it', async () => {
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, own: false });
    render(Consents, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText('Record consent for a service'));
    expect(screen.queryByLabelText(/Who judged/)).toBeNull();
    const child = screen.getAllByLabelText('The child').find((radio) => radio.closest('dialog[open]'));
    await user.click(child as HTMLElement);
    expect(screen.getByLabelText(/Who judged/)).toBeVisible();
  });
});

describe('the end of a disagreement about consent', () => {
  const BOX = /no longer disagree about this, or it was decided: (yes|no)/;
  const drawn = async (canSettle: boolean) => {
    const [one] = CONSENTS.services;
    const now = { ...WITHDRAWN, state: 'disagreed' as const, canSettle };
    const services = one ? [{ ...one, now }] : [];
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, own: false, services });
    render(Consents, { child: 'child-1' });
    const user = userEvent.setup();
    const open = async (name: RegExp) => {
      await user.click(await screen.findByRole('button', { name }));
      return within(await screen.findByRole('dialog'));
    };
    return { user, open };
  };

  it.each([
    ['a yes', /^Record consent for .?Educational/u],
    ['a no', /^Record a refusal or withdrawal for .?Educational/u],
  ])('is not offered for %s while nobody disagrees', async (_, button) => {
    const { open } = await drawn(false);
    const sheet = await open(button);
    expect(sheet.queryByRole('checkbox', { name: BOX })).toBeNull();
  });

  it('is a box of its own in the form for a yes, and asks how it ended and who agreed', async () => {
    const give = vi.spyOn(commands, 'giveConsent').mockResolvedValue(SAVED);
    const { user, open } = await drawn(true);
    const sheet = await open(/^Record consent for .?Educational/u);
    expect(sheet.queryByRole('radio', { name: /settled|disagree/i })).toBeNull();
    await user.click(sheet.getByRole('checkbox', { name: BOX }));
    expect(sheet.queryByRole('radio')).toBeNull();
    await user.type(sheet.getByLabelText('Who agreed on this, or decided it?'), 'Both parents');
    await user.type(sheet.getByLabelText('How did the disagreement end?'), 'They met.');
    await user.type(sheet.getByLabelText('What they consent to, in their words'), 'the report');
    await user.click(sheet.getByRole('button', { name: 'Save the consent' }));
    const saved = { asWhom: 'settled', by: 'Both parents', ended: 'They met.', what: 'the report' };
    expect(give.mock.lastCall?.[0].form).toMatchObject(saved);
  });

  it('does not stand under the question who says no', async () => {
    const { user, open } = await drawn(true);
    const sheet = await open(/^Record a refusal or withdrawal for .?Educational/u);
    const box = sheet.getByRole('checkbox', { name: BOX });
    expect(sheet.getByRole('group', { name: 'Who says no?' })).not.toContainElement(box);
    await user.click(box);
    expect(sheet.queryByRole('group', { name: 'Who says no?' })).toBeNull();
    expect(sheet.getByLabelText('How did the disagreement end?')).toBeVisible();
    await user.click(box);
    expect(sheet.getByRole('group', { name: 'Who says no?' })).toBeVisible();
  });
});

describe('ConsentForm', () => {
  it('chooses no service beforehand if there are several, and nobody who agrees', async () => {
    const services = [
      { id: 'a', words: 'A service' },
      { id: 'b', words: 'Another service' },
    ];
    const give = vi.spyOn(commands, 'giveConsent').mockResolvedValue(SAVED);
    render(ConsentForm, { child: 'child-1', services, reload: () => Promise.resolve() });
    const user = userEvent.setup();
    const service = screen.getByLabelText('Service');
    expect(service).toHaveDisplayValue('Choose a service');
    await user.type(screen.getByLabelText('Name of the person who gave it'), 'A parent');
    await user.click(screen.getByRole('button', { name: 'Save the consent' }));
    expect(give).not.toHaveBeenCalled();
    const parent = () => screen.getByRole('radio', { name: /parent or carer/i });
    await user.click(parent());
    await user.click(screen.getByRole('button', { name: 'Save the consent' }));
    expect(give.mock.lastCall?.[0].form.service).toBe('');
    await user.selectOptions(service, 'Another service');
    await user.click(parent());
    await user.click(screen.getByRole('button', { name: 'Save the consent' }));
    expect(give.mock.lastCall?.[0].form.service).toBe('b');
    expect(service).toHaveDisplayValue('Choose a service');
    expect(parent()).not.toBeChecked();
  });
});

describe('Disagreements', () => {
  it('shows what can be done, until when, and by which law', async () => {
    vi.spyOn(commands, 'disagreements').mockResolvedValue(DISAGREEMENTS);
    render(Disagreements, { child: 'child-1' });
    expect(
      await screen.findByText(/may ask the council for an EHC needs assessment at any time/),
    ).toBeVisible();
    expect(screen.getByText(/Until .*1 January 2027/)).toBeVisible();
    expect(screen.getByText(/Counted from the letter/)).toBeVisible();
    expect(screen.getByText(/Agreed together/, { selector: 'strong' })).toBeVisible();
  });

  it('shows consent on which people do not agree, with who said what and what can be done', async () => {
    const [voice] = WITHDRAWN.voices as [ConsentNow['voices'][number]];
    const yes = { ...voice, by: 'Other Parent', yes: true, general: true, on: '2026-11-02', words: '' };
    const consents = [{ ...WITHDRAWN, state: 'disagreed' as const, voices: [yes, voice] }];
    const consentSteps = DISAGREEMENTS.open[0]?.steps ?? [];
    const page = { ...DISAGREEMENTS, open: [], settled: [], consents, consentSteps };
    vi.spyOn(commands, 'disagreements').mockResolvedValue(page);
    render(Disagreements, { child: 'child-1' });
    expect(await screen.findByText(/One person agreed and another said no/)).toBeVisible();
    const said = screen.getAllByRole('listitem').map((one) => plain(one.textContent ?? ''));
    expect(said).toContain('Other Parent (parent or carer) gave general consent on 2 November 2026');
    expect(screen.getByText('Ask the information service first.')).toBeVisible();
    expect(screen.getByRole('link', { name: /everything about consent/ })).toBeVisible();
    expect(screen.queryByText('No disagreements are recorded.')).toBeNull();
  });

  it('begins with the subject of the step from which it was opened, and on its journey', async () => {
    vi.spyOn(commands, 'disagreements').mockResolvedValue(DISAGREEMENTS);
    const { unmount } = render(Disagreements, { child: 'child-1', open: 'add', journey: 'journey-1' });
    expect(await screen.findByLabelText('What is it about?')).toHaveValue('refused-to-assess');
    expect(screen.getByLabelText('Which pathway is it on?')).toHaveValue('journey-1');
    unmount();
    render(Disagreements, { child: 'child-1', open: 'add' });
    expect(await screen.findByLabelText('What is it about?')).toHaveValue('support-in-school');
    expect(screen.getByLabelText('Which pathway is it on?')).toHaveValue('');
  });

  it('links a mistake to its field and keeps what was typed', async () => {
    vi.spyOn(commands, 'disagreements').mockResolvedValue(DISAGREEMENTS);
    const failure = { code: 'date-not-real', field: 'letter', detail: null };
    vi.spyOn(commands, 'recordDisagreement').mockRejectedValue(failure);
    render(Disagreements, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText('Record a disagreement'));
    const words = screen.getByLabelText('What they say, in their own words');
    await user.type(words, 'It is too far away.');
    await user.click(screen.getByRole('button', { name: 'Save the disagreement' }));
    expect(screen.getByRole('group', { name: 'Date of the decision letter' })).toHaveTextContent(/real date/);
    expect(words).toHaveValue('It is too far away.');
  });
});
