import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key: what Chromium wants to be told to trust it. */
  publicKeyHash: string;
}

const ECDSA_WITH_SHA256 = Buffer.from('300a06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const VERSION_3 = Buffer.from('a003020102', 'hex');
const DAY = 86_400_000;

/**
 * Made anew for each run, so that no private key stands in the repository, and by hand, since Node
 * can sign but has no X.509 writer and not every machine has openssl.
 */
export function selfSignedCertificate(name: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const body = certificateBody(name, publicKeyInfo);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(element(0x30, body, ECDSA_WITH_SHA256, signature(body, privateKey))),
    publicKeyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}

function certificateBody(name: string, publicKeyInfo: Buffer): Buffer {
  const commonName = element(0x30, COMMON_NAME, element(0x0c, Buffer.from(name)));
  const subject = element(0x30, element(0x31, commonName));
  const serial = element(0x02, Buffer.from([1, Date.now() & 0x7f, (Date.now() >> 7) & 0x7f]));
  const validity = element(0x30, time(Date.now() - DAY), time(Date.now() + DAY));
  const names = element(0x04, element(0x30, element(0x82, Buffer.from(name))));
  const extensions = element(0xa3, element(0x30, element(0x30, SUBJECT_ALTERNATIVE_NAME, names)));
  return element(
    0x30,
    VERSION_3,
    serial,
    ECDSA_WITH_SHA256,
    subject,
    validity,
    subject,
    publicKeyInfo,
    extensions,
  );
}

function signature(body: Buffer, key: KeyObject): Buffer {
  return element(0x03, Buffer.from([0]), sign('sha256', body, key));
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${digits}Z`));
}

function element(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 0x80
      ? [content.length]
      : content.length < 0x100
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
