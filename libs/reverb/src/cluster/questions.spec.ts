import { setTimeout as sleep } from 'node:timers/promises';
import { FakeClock } from '../testing/fake-clock';
import { Questions } from './questions';

describe('questions to other nodes', () => {
  it('are answered when all have answered or gone, each once', async () => {
    const questions = new Questions(new FakeClock());
    const id = questions.newId();
    const answers = questions.ask(id, ['1', '2', '3']);
    questions.answered(id, '1', 'done');
    questions.answered(id, '1', 'unknown');
    questions.answered(id, 'stranger', 'revoked');
    questions.gone('2');
    questions.answered(id, '3', 'unknown');
    expect(await answers).toEqual(['done', 'unknown']);
    await questions.settled();
  });

  it('are given up after a second', async () => {
    const clock = { ...new FakeClock(), sleep: () => sleep(1) } as unknown as FakeClock;
    const questions = new Questions(clock);
    const id = questions.newId();
    const answers = questions.ask(id, ['1', '2']);
    questions.answered(id, '2', 'done');
    expect(await answers).toEqual(['done']);
  });

  it('are over at once when there is nobody to ask', async () => {
    const questions = new Questions(new FakeClock());
    expect(await questions.ask(questions.newId(), [])).toEqual([]);
    const open = questions.ask(questions.newId(), ['1']);
    questions.giveUp();
    expect(await open).toEqual([]);
  });
});
