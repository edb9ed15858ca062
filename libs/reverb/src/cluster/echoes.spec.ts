import { FakeClock } from '../testing/fake-clock';
import { Echoes } from './echoes';

describe('echoes', () => {
  it('are waited for in order, but not for ever', () => {
    const clock = new FakeClock();
    const echoes = new Echoes(clock);
    const done: string[] = [];
    const add = (seq: number, name: string) => echoes.add(seq, () => done.push(name));
    add(1, 'a');
    add(1, 'b');
    add(2, 'c');
    echoes.heard(0);
    expect(done).toEqual([]);
    echoes.heard(1);
    expect(done).toEqual(['a', 'b']);
    echoes.expire();
    add(1, 'late');
    expect(done.splice(2)).toEqual(['late']);
    clock.advance(1_000);
    add(3, 'd');
    echoes.expire();
    expect(done).toEqual(['a', 'b', 'c']);
    echoes.giveUp();
    echoes.giveUp();
    expect(done).toEqual(['a', 'b', 'c', 'd']);
  });
});
