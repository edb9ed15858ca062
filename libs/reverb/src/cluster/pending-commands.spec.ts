import { setTimeout as sleep } from 'node:timers/promises';
import { FakeClock } from '../testing/fake-clock';
import { PendingCommands } from './pending-commands';

describe('PendingCommands', () => {
  it('resolves a command when every node has responded once or left', async () => {
    const commands = new PendingCommands(new FakeClock());
    const id = commands.createCommandId();
    const results = commands.waitForResults(id, ['1', '2', '3']);
    commands.recordResult(id, '1', 'done');
    commands.recordResult(id, '1', 'unknown');
    commands.recordResult(id, 'stranger', 'revoked');
    commands.stopWaitingForNode('2');
    commands.recordResult(id, '3', 'unknown');
    expect(await results).toEqual(['done', 'unknown']);
    await commands.waitForAll();
  });

  it('resolves a command after a second with the responses that have arrived', async () => {
    const clock = { ...new FakeClock(), sleep: () => sleep(1) } as unknown as FakeClock;
    const commands = new PendingCommands(clock);
    const id = commands.createCommandId();
    const results = commands.waitForResults(id, ['1', '2']);
    commands.recordResult(id, '2', 'done');
    expect(await results).toEqual(['done']);
  });

  it('resolves a command immediately if there is no other node, or none can be reached any more', async () => {
    const commands = new PendingCommands(new FakeClock());
    expect(await commands.waitForResults(commands.createCommandId(), [])).toEqual([]);
    const pending = commands.waitForResults(commands.createCommandId(), ['1']);
    commands.resolveAll();
    expect(await pending).toEqual([]);
  });
});
