import { describe, expect, it } from 'vitest';
import {
  toSliderPositions,
  changeMaxAboveMin,
  changeMinBelowMax,
  applySliderPositions,
  changeMinAndRaiseMax,
} from './budget';

const budget = { min: 20, max: 100 };

describe('Budget', () => {
  it('changes minimum and maximum', () => {
    expect(changeMinBelowMax(budget, 35)).toEqual({ min: 35, max: 100 });
    expect(changeMaxAboveMin(budget, 250)).toEqual({ min: 20, max: 250 });
  });

  it('keeps the minimum below the maximum', () => {
    expect(changeMinBelowMax(budget, 100)).toEqual({ min: 99, max: 100 });
    expect(changeMinBelowMax(budget, 5_000)).toEqual({ min: 99, max: 100 });
    expect(changeMaxAboveMin(budget, 20)).toEqual({ min: 20, max: 21 });
    expect(changeMaxAboveMin(budget, -3)).toEqual({ min: 20, max: 21 });
  });

  it('limits both ends to whole amounts from 0 to 10,000', () => {
    expect(changeMinBelowMax(budget, -5).min).toBe(0);
    expect(changeMaxAboveMin(budget, 99_999).max).toBe(10_000);
    expect(changeMaxAboveMin(budget, 99.6).max).toBe(100);
  });

  it('keeps the previous amount when the input is emptied', () => {
    expect(changeMinAndRaiseMax(budget, NaN)).toEqual(budget);
    expect(changeMinBelowMax(budget, NaN)).toEqual(budget);
    expect(changeMaxAboveMin(budget, NaN)).toEqual(budget);
  });

  it('keeps a maximum beyond the slider while the other thumb moves', () => {
    const budgetBeyondSlider = { min: 20, max: 900 };
    expect(toSliderPositions(budgetBeyondSlider)).toEqual([20, 500]);
    expect(applySliderPositions(budgetBeyondSlider, [60, 500])).toEqual({ min: 60, max: 900 });
    expect(applySliderPositions(budgetBeyondSlider, [20, 300])).toEqual({ min: 20, max: 300 });
  });

  it('raises the maximum above a typed minimum', () => {
    expect(changeMinAndRaiseMax(budget, 900)).toEqual({ min: 900, max: 901 });
    expect(changeMinAndRaiseMax(budget, 50)).toEqual({ min: 50, max: 100 });
  });
});
