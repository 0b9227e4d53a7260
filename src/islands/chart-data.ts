/**
 * The packed values of a chart: from the element itself, else from where it says they stand; then the element has
 * them, so that they are fetched once. Errors: rejects when they do not arrive.
 */
export async function chartData(host: HTMLElement): Promise<string> {
  const held = host.querySelector('script[type="application/json"]')?.textContent;
  if (held) return held;
  const { chart } = host.dataset;
  if (chart === undefined) throw new Error('No chart inside the element.');
  const answer = await fetch(chart);
  if (!answer.ok) throw new Error(`${chart}: ${answer.status}`);
  const data = await answer.text();
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = data;
  host.append(script);
  return data;
}
