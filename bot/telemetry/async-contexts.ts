import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, ROOT_CONTEXT } from '@opentelemetry/api';

/** Which span is under way, across everything that is awaited: what makes a span a part of another one. */
export class AsyncContexts implements ContextManager {
  readonly #contexts = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.#contexts.getStore() ?? ROOT_CONTEXT;
  }

  with<Args extends unknown[], F extends (...args: Args) => ReturnType<F>>(
    context: Context,
    work: F,
    self?: ThisParameterType<F>,
    ...args: Args
  ): ReturnType<F> {
    return this.#contexts.run(context, () => Reflect.apply(work, self, args));
  }

  bind<T>(context: Context, target: T): T {
    if (typeof target !== 'function') return target;
    const contexts = this.#contexts;
    return new Proxy(target, {
      apply: (work, self, args) => contexts.run(context, () => Reflect.apply(work, self, args)),
    });
  }

  enable(): this {
    return this;
  }

  disable(): this {
    this.#contexts.disable();
    return this;
  }
}
