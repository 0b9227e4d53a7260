/** An object part that is there only when its value is, for props whose absence means something. */
export function optional<Key extends string, Part>(
  key: Key,
  part: Part | undefined,
): Partial<Record<Key, Part>> {
  return part === undefined ? {} : ({ [key]: part } as Record<Key, Part>);
}
