/** Everything that a database holds, as text; `undefined` where there is no such database. */
export async function readDatabase(name: string): Promise<string | undefined> {
  const there = await indexedDB.databases();
  if (!there.some((database) => database.name === name)) return undefined;
  const database = await settle(indexedDB.open(name));
  const rows: unknown[] = [];
  for (const store of database.objectStoreNames) {
    const objects = database.transaction(store).objectStore(store);
    rows.push(await settle(objects.getAllKeys()), await settle(objects.getAll()));
  }
  database.close();
  return JSON.stringify(rows);
}

export async function deleteDatabase(name: string): Promise<void> {
  await settle(indexedDB.deleteDatabase(name));
}

export function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('The request failed.'));
    });
  });
}

/** Makes a method of the platform throw, until the way back that it gives is taken. */
export function breakMethod<T extends object>(
  owner: T,
  method: keyof T & string,
  error: DOMException,
): () => void {
  const original = Object.getOwnPropertyDescriptor(owner, method);
  if (original === undefined) throw new Error(`There is no method ${method}.`);
  Object.defineProperty(owner, method, {
    ...original,
    value: () => {
      throw error;
    },
  });
  return () => {
    Object.defineProperty(owner, method, original);
  };
}
