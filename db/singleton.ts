const registry = globalThis as typeof globalThis & { scenarioMarket?: Map<string, unknown> };

/** One value per process and name, even where a development server evaluates modules again. */
export function singleton<T>(name: string, make: () => T): T {
  registry.scenarioMarket ??= new Map();
  if (!registry.scenarioMarket.has(name)) registry.scenarioMarket.set(name, make());
  return registry.scenarioMarket.get(name) as T;
}

export function forgetSingleton(name: string): void {
  registry.scenarioMarket?.delete(name);
}
