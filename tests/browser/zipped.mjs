// A workbook changed as a spreadsheet program would: its texts are read out of the package, changed, and
// packed again. Only what our own workbooks need: no encryption, no parts over 4 GiB.

import { inflateRawSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** The parts of a package: name and bytes, in their order. */
function parts(package_) {
  const end = package_.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('this is no package');
  const found = [];
  let at = package_.readUInt32LE(end + 16);
  for (let n = package_.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [method, packed] = [package_.readUInt16LE(at + 10), package_.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => package_.readUInt16LE(at + offset));
    const local = package_.readUInt32LE(at + 42);
    const from = local + 30 + package_.readUInt16LE(local + 26) + package_.readUInt16LE(local + 28);
    const bytes = package_.subarray(from, from + packed);
    found.push({ name: package_.toString('utf8', at + 46, at + 46 + name), bytes: method === 0 ? bytes : inflateRawSync(bytes) });
    at += 46 + name + extra + comment;
  }
  return found;
}

/** The package again, with `change` done to the text of each part that is XML. */
export function rewritten(package_, change) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const { name, bytes } of parts(package_)) {
    const body = name.endsWith('.xml') ? Buffer.from(change(bytes.toString('utf8'), name)) : bytes;
    const called = Buffer.from(name);
    // From the version needed to the length of what follows the name: the same in both headers. 2023-01-01.
    const said = Buffer.alloc(26);
    said.writeUInt16LE(20, 0);
    said.writeUInt16LE(0x0800, 2);
    said.writeUInt16LE(0x5621, 8);
    said.writeUInt32LE(crc(body), 10);
    said.writeUInt32LE(body.length, 14);
    said.writeUInt32LE(body.length, 18);
    said.writeUInt16LE(called.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), said, called, body);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), said, where, called);
    offset += 30 + called.length + body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length / 4, 8);
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}
