import { describe, expect, it } from 'vitest';
import { onSlider, withMax, withMin, withSlider, withTypedMin } from './budget';

const budget = { min: 20, max: 100 };

describe('budget', () => {
  it('moves either end', () => {
    expect(withMin(budget, 35)).toEqual({ min: 35, max: 100 });
    expect(withMax(budget, 250)).toEqual({ min: 20, max: 250 });
  });

  it('never lets the ends cross or meet', () => {
    expect(withMin(budget, 100)).toEqual({ min: 99, max: 100 });
    expect(withMin(budget, 5_000)).toEqual({ min: 99, max: 100 });
    expect(withMax(budget, 20)).toEqual({ min: 20, max: 21 });
    expect(withMax(budget, -3)).toEqual({ min: 20, max: 21 });
  });

  it('stays between nothing and the cap, in whole units', () => {
    expect(withMin(budget, -5).min).toBe(0);
    expect(withMax(budget, 99_999).max).toBe(10_000);
    expect(withMax(budget, 99.6).max).toBe(100);
  });

  it('keeps the end whose input was emptied', () => {
    expect(withTypedMin(budget, NaN)).toEqual(budget);
    expect(withMin(budget, NaN)).toEqual(budget);
    expect(withMax(budget, NaN)).toEqual(budget);
  });

  it('keeps an end beyond the slider while the other thumb moves', () => {
    const wide = { min: 20, max: 900 };
    expect(onSlider(wide)).toEqual([20, 500]);
    expect(withSlider(wide, [60, 500])).toEqual({ min: 60, max: 900 });
    expect(withSlider(wide, [20, 300])).toEqual({ min: 20, max: 300 });
  });

  it('keeps the number somebody types, and moves the other end out of its way', () => {
    expect(withTypedMin(budget, 900)).toEqual({ min: 900, max: 901 });
    expect(withTypedMin(budget, 50)).toEqual({ min: 50, max: 100 });
  });
});
