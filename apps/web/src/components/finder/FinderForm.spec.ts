import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '@/i18n';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import { createPaginatedResponse } from '@/testing/sample-data';
import FinderForm from './FinderForm.vue';

describe('FinderForm', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = installFakeApi();
    api.respondTo('GET /gift-finder/pending-orders', () => ({ body: createPaginatedResponse([]) }));
  });

  const mountForm = () => mount(FinderForm, { global: { plugins: [i18n] } });
  type MountedForm = ReturnType<typeof mountForm>;

  async function fillRequiredFields(form: MountedForm): Promise<void> {
    await form.get('[data-testid="finder-relation"]').setValue('sister');
    await form.get('[data-testid="finder-occasion"]').setValue('birthday');
    await form.get('[data-testid="finder-interest-books"]').trigger('click');
  }

  const readFieldErrors = (form: MountedForm) =>
    form.findAll('[data-testid="field-error"]').map((error) => error.text());

  it('shows an error at every missing field and sends nothing', async () => {
    const form = mountForm();
    await form.trigger('submit');
    expect(readFieldErrors(form)).toEqual([
      'Who is it for?',
      'What is the occasion?',
      'Choose at least one interest.',
    ]);
    expect(form.get('[data-testid="finder-relation"]').attributes('aria-invalid')).toBe('true');
    expect(api.requests).toEqual([]);
  });

  it('focuses the first invalid field', async () => {
    const form = mount(FinderForm, { global: { plugins: [i18n] }, attachTo: document.body });
    await form.get('[data-testid="finder-relation"]').setValue('sister');
    await form.trigger('submit');
    await expect
      .poll(() => document.activeElement?.getAttribute('data-testid'))
      .toBe('finder-occasion');
    form.unmount();
  });

  it('removes the error of a corrected field, and adds none before the next submit', async () => {
    const form = mountForm();
    await form.trigger('submit');
    await form.get('[data-testid="finder-interest-books"]').trigger('click');
    expect(readFieldErrors(form)).toEqual(['Who is it for?', 'What is the occasion?']);
    await form.get('[data-testid="finder-interest-books"]').trigger('click');
    expect(readFieldErrors(form)).toEqual(['Who is it for?', 'What is the occasion?']);
  });

  it('sends the search in the language of the page and emits "submitted"', async () => {
    api.respondTo('POST /gift-finder/search', () => ({ status: 201, body: { message: 'placed' } }));
    const form = mountForm();
    await fillRequiredFields(form);
    const input = form.get('[data-testid="finder-interest-custom"]');
    await input.setValue('bird watching');
    await form.get('[data-testid="finder-interest-add"]').trigger('click');
    await form.trigger('submit');
    await expect.poll(() => form.emitted('submitted')).toHaveLength(1);
    expect(api.requestsTo('POST /gift-finder/search')[0]?.body).toEqual({
      relation: 'sister',
      occasion: 'birthday',
      min_budget: 20,
      max_budget: 100,
      interests: ['books', 'bird watching'],
      output_language: 'English',
    });
  });

  it('sends one search for a double submit', async () => {
    api.respondTo('POST /gift-finder/search', () => ({ status: 201, body: { message: 'placed' } }));
    const form = mountForm();
    await fillRequiredFields(form);
    await Promise.all([form.trigger('submit'), form.trigger('submit')]);
    await expect.poll(() => form.emitted('submitted')).toHaveLength(1);
    expect(api.requestsTo('POST /gift-finder/search')).toHaveLength(1);
  });

  it("shows the API's validation errors at their fields", async () => {
    api.respondTo('POST /gift-finder/search', () => ({
      status: 422,
      body: { message: 'Too long.', errors: { 'interests.0': ['Too long.'] } },
    }));
    const form = mountForm();
    await fillRequiredFields(form);
    await form.trigger('submit');
    await expect.poll(() => readFieldErrors(form)).toEqual(['Too long.']);
  });

  it('shows a network error above the button, in the language of the page', async () => {
    const form = mountForm();
    await fillRequiredFields(form);
    await form.trigger('submit');
    await expect
      .poll(
        () =>
          form.find('[data-testid="form-error"]').exists() &&
          form.get('[data-testid="form-error"]').text(),
      )
      .toContain('cannot be reached');
  });

  it('raises the maximum budget above the minimum', async () => {
    const form = mountForm();
    const min = form.get<HTMLInputElement>('[data-testid="finder-budget-min"]');
    await min.setValue('500');
    await min.trigger('change');
    expect(min.element.value).toBe('500');
    const max = form.get<HTMLInputElement>('[data-testid="finder-budget-max"]');
    expect(max.element.value).toBe('501');
  });
});
