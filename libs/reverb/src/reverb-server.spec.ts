import { ReverbServer } from './reverb-server';

const apps = [{ id: '1', key: 'key', secret: 'secret' }];

describe('ReverbServer', () => {
  it('says so when its port is in use', async () => {
    const first = new ReverbServer({ apps, port: 0 });
    await first.start();
    const second = new ReverbServer({ apps, port: first.port });
    await expect(second.start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });

  it('can be stopped before it was started, and twice', async () => {
    const server = new ReverbServer({ apps, port: 0 });
    await server.stop();
    await server.start();
    await server.stop();
    await server.stop();
  });

  it('lets go of its port when it is stopped', async () => {
    const first = new ReverbServer({ apps, port: 0 });
    await first.start();
    const { port } = first;
    await first.stop();
    const second = new ReverbServer({ apps, port });
    await second.start();
    await second.stop();
  });
});
