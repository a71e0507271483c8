import { DurableObject } from 'cloudflare:workers';
import { ringRests } from '@motriforge/domain/notifications';
import { jobContext } from '../context.ts';
import type { Env, WakeUp } from '../env.ts';

/** Rings when a person's rest is over, whatever became of the worker that was told of it. There is one for each person. */
export class RestAlarm extends DurableObject<Env> implements WakeUp {
  async wakeAt(userId: string, at: number | null): Promise<void> {
    if (at === null) return this.ctx.storage.deleteAll();
    await this.ctx.storage.put('userId', userId);
    await this.ctx.storage.setAlarm(at);
  }

  override async alarm(): Promise<void> {
    const userId = await this.ctx.storage.get<string>('userId');
    if (userId !== undefined) await ringRests(jobContext(this.env, this.ctx), userId);
  }
}
