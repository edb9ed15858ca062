import { ReverbServer } from './reverb-server';

const apps = [{ id: '1', key: 'key', secret: 'secret' }];

describe('ReverbServer', () => {
  it('rejects start with EADDRINUSE when its port is in use', async () => {
    const first = new ReverbServer({ apps, port: 0 });
    await first.start();
    const second = new ReverbServer({ apps, port: first.port });
    await expect(second.start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });

  it('can be stopped before its start, and twice', async () => {
    const server = new ReverbServer({ apps, port: 0 });
    await server.stop();
    await server.start();
    await server.stop();
    await server.stop();
  });

  it('releases its port when it is stopped', async () => {
    const first = new ReverbServer({ apps, port: 0 });
    await first.start();
    const { port } = first;
    await first.stop();
    const second = new ReverbServer({ apps, port });
    await second.start();
    await second.stop();
  });
});
