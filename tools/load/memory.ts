/** Megabytes that the process behind a URL holds, by its metrics; undefined where the key does not open them. */
export async function memoryOf(url: string, key: string | undefined): Promise<number | undefined> {
  const response = await fetch(new URL("/metrics", url), {
    headers: key ? { authorization: `Bearer ${key}` } : {},
  });
  const bytes = /^process_resident_memory_bytes (\d+)/m.exec(await response.text())?.[1];
  return bytes === undefined ? undefined : Math.round(Number(bytes) / 2 ** 20);
}
