import fs from 'node:fs';
import './every-address';
import { roundTrip } from './roundtrip/round-trip';

const PREFIX_OPTION = '--retitle';

function main(args: string[]): void {
  const at = args.indexOf(PREFIX_OPTION);
  const prefix = at < 0 ? '' : (args[at + 1] ?? '');
  const files = at < 0 ? args : args.toSpliced(at, 2);
  for (const file of files) {
    const { clips, ...rest } = roundTrip(fs.readFileSync(file, 'utf8'), file, prefix);
    process.stdout.write(`${JSON.stringify({ file, clips, ...rest })}\n`);
  }
}

main(process.argv.slice(2));
