// What a program that reads a page aloud is told of it.

/** Parts whose words are read by themselves when a page comes with them. */
const live = ['status', 'alert'];

/** All of it, in its order: role, name and level; of what is read by itself the words. */
export async function told(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node) => (node.childIds ?? []).filter((id) => known.has(id)).map((id) => known.get(id));
  const words = (node) => [node.role?.value === 'StaticText' ? (node.name?.value ?? '') : '', ...inside(node).map(words)].join(' ').trim();
  const said = [];
  const walk = (node) => {
    if (!node.ignored) {
      const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
      const role = node.role?.value;
      said.push({ role, name: (node.name?.value ?? '').trim(), level, words: live.includes(role) ? words(node) : '' });
    }
    for (const one of inside(node)) walk(one);
  };
  if (nodes[0]) walk(nodes[0]);
  return said;
}
