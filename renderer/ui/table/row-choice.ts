/** The selection with one row added or, when it is in, taken out. */
export function toggled(selected: readonly string[], id: string): string[] {
  return selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];
}

/** The selection with every row from `anchor` to `id` in display order added; without an anchor only `id`. */
export function extended(
  selected: readonly string[],
  order: readonly string[],
  anchor: string | null,
  id: string,
): string[] {
  const end = order.indexOf(id);
  const start = anchor === null ? end : order.indexOf(anchor);
  const range = start < 0 ? [id] : order.slice(Math.min(start, end), Math.max(start, end) + 1);
  return [...new Set([...selected, ...range])];
}

/** All rows shown if one of them is not selected yet, else none of them; what is not shown stays as it is. */
export function allToggled(selected: readonly string[], order: readonly string[]): string[] {
  const shown = new Set(order);
  const chosen = new Set(selected);
  const complete = order.every((id) => chosen.has(id));
  return complete ? selected.filter((id) => !shown.has(id)) : [...new Set([...selected, ...order])];
}
