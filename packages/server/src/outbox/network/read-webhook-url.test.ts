import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { guardAddresses } from './guard-addresses.ts';
import { readWebhookUrl } from './read-webhook-url.ts';
import { WebhookUrlError } from './webhook-url-error.ts';

const guard = guardAddresses({});
const faultOf = (text: string, allowInsecure = false, allowedNetworks: readonly string[] = []) => {
  try {
    readWebhookUrl(text, guardAddresses({ allowInsecure, allowedNetworks }), allowInsecure);
    return undefined;
  } catch (error) {
    if (!(error instanceof WebhookUrlError)) throw error;
    return error.fault;
  }
};

describe('addresses that are called', () => {
  it.each([
    'https://embassy.example/hooks',
    'https://embassy.example',
    'https://EMBASSY.example/Hooks',
    'https://embassy.example:443/',
    'https://embassy.example:8443/hooks?of=us&kind=%F0%9F%9A%A2',
    'https://embassy.example:22/',
    'https://xn--bssi-7na.example/',
    'https://9.9.9.9/',
    'https://[2620:fe::fe]/hooks',
    'https://a_b.example/',
  ])('%s', (text) => expect(faultOf(text)).toBeUndefined());
});

describe('addresses that are not called', () => {
  it.each([
    // Loopback and this network, however it is written.
    ['https://127.0.0.1/', 'address'],
    ['https://127.255.255.254/', 'address'],
    ['https://127.1/', 'spelling'],
    ['https://127.0.1/', 'spelling'],
    ['https://0x7f.1/', 'spelling'],
    ['https://0x7f000001/', 'spelling'],
    ['https://2130706433/', 'spelling'],
    ['https://017700000001/', 'spelling'],
    ['https://0177.0.0.1/', 'spelling'],
    ['https://127.0.0.1./', 'spelling'],
    ['https://127.0.0.01/', 'spelling'],
    ['https://①②⑦.0.0.1/', 'not-a-url'],
    ['https://%3127.0.0.1/', 'spelling'],
    ['https://127。0。0。1/', 'not-a-url'],
    ['https://0.0.0.0/', 'address'],
    ['https://0/', 'spelling'],
    ['https://0.1.2.3/', 'address'],
    ['https://[::1]/', 'address'],
    ['https://[::]/', 'address'],
    ['https://[0:0:0:0:0:0:0:1]/', 'spelling'],
    ['https://[::ffff:127.0.0.1]/', 'spelling'],
    ['https://[::ffff:7f00:1]/', 'address'],
    ['https://[::ffff:9.9.9.9]/', 'spelling'],
    ['https://[::ffff:909:909]/', 'address'],
    ['https://[::127.0.0.1]/', 'spelling'],
    ['https://[::7f00:1]/', 'address'],
    // Private, shared, link-local.
    ['https://10.0.0.1/', 'address'],
    ['https://10.255.255.255/', 'address'],
    ['https://100.64.0.1/', 'address'],
    ['https://100.127.255.255/', 'address'],
    ['https://172.16.0.1/', 'address'],
    ['https://172.31.255.255/', 'address'],
    ['https://192.168.1.1/', 'address'],
    ['https://169.254.1.1/', 'address'],
    ['https://[fc00::1]/', 'address'],
    ['https://[fdab:cdef::1]/', 'address'],
    ['https://[fe80::1]/', 'address'],
    ['https://[fe80::1%25eth0]/', 'not-a-url'],
    ['https://[fec0::1]/', 'address'],
    // Where clouds answer their own machines.
    ['https://169.254.169.254/latest/meta-data', 'address'],
    ['https://169.254.170.2/', 'address'],
    ['https://[fd00:ec2::254]/', 'address'],
    ['https://100.100.100.200/', 'address'],
    ['https://192.0.0.192/', 'address'],
    ['https://168.63.129.16/', 'address'],
    ['https://0xa9fea9fe/', 'spelling'],
    ['https://[::ffff:a9fe:a9fe]/', 'address'],
    // Translated and tunnelled.
    ['https://[64:ff9b::7f00:1]/', 'address'],
    ['https://[64:ff9b::a9fe:a9fe]/', 'address'],
    ['https://[64:ff9b:1::1]/', 'address'],
    ['https://[2002:7f00:1::]/', 'address'],
    ['https://[2001:0:7f00:1::]/', 'address'],
    ['https://[2001::7f00:1]/', 'address'],
    ['https://192.88.99.1/', 'address'],
    // Many at once, tests, documentation, the future.
    ['https://224.0.0.1/', 'address'],
    ['https://239.255.255.255/', 'address'],
    ['https://[ff02::1]/', 'address'],
    ['https://240.0.0.1/', 'address'],
    ['https://255.255.255.255/', 'address'],
    ['https://192.0.2.1/', 'address'],
    ['https://198.51.100.1/', 'address'],
    ['https://203.0.113.1/', 'address'],
    ['https://198.18.0.1/', 'address'],
    ['https://[2001:db8::1]/', 'address'],
    ['https://[3fff::1]/', 'address'],
    ['https://[100::1]/', 'address'],
    // Other schemes.
    ['http://embassy.example/', 'not-https'],
    ['http://127.0.0.1/', 'not-https'],
    ['HTTP://embassy.example/', 'not-https'],
    ['ftp://embassy.example/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['gopher://embassy.example/', 'not-https'],
    ['data:text/plain,1', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['wss://embassy.example/', 'not-https'],
    ['https+unix://%2frun%2fdocker.sock/', 'not-https'],
    // What readers of URLs read differently.
    ['https://good.example@evil.example/', 'credentials'],
    ['https://user:word@embassy.example/', 'credentials'],
    ['https://@embassy.example/', 'credentials'],
    ['https://good.example%40evil.example/', 'not-a-url'],
    ['https://evil.example\\@good.example/', 'not-a-url'],
    ['https:\\\\embassy.example/', 'not-a-url'],
    ['https:embassy.example/', 'spelling'],
    ['https:/embassy.example/', 'spelling'],
    ['https:///embassy.example/', 'spelling'],
    ['https://embassy.exa\tmple/', 'not-a-url'],
    ['https://embassy.example/\r\nHost: evil.example', 'not-a-url'],
    [' https://embassy.example/', 'not-a-url'],
    ['https://embassy.example/ ', 'not-a-url'],
    ['https://embassy.example/#inside', 'fragment'],
    ['https://embassy.example#@evil.example/', 'fragment'],
    ['https://еmbassy.example/', 'not-a-url'],
    ['https://localhost./', 'spelling'],
    ['https://embassy.example./', 'spelling'],
    ['https://embassy.example:0/', 'port'],
    ['https://embassy.example:/', 'spelling'],
    ['https://embassy.example:08443/', 'spelling'],
    ['https://embassy.example:65536/', 'not-a-url'],
    ['https://embassy.example:-1/', 'not-a-url'],
    ['https:///', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['//embassy.example/', 'not-a-url'],
    ['/hooks', 'not-a-url'],
    ['', 'not-a-url'],
    ['embassy.example', 'not-a-url'],
    [`https://embassy.example/${'a'.repeat(2048)}`, 'too-long'],
  ])('%s: %s', (text, fault) => expect(faultOf(text)).toBe(fault));
});

it('does not call the addresses of this machine', () => {
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  expect(own.length).toBeGreaterThan(0);
  for (const { address } of own) expect(guard(address), 'an own address').toBe(false);
});

it('calls what the operator allows, and nothing beside it', () => {
  const networks = ['10.20.0.0/16', 'fd00:20::/32', '192.168.7.7'];
  for (const host of ['10.20.255.1', '[fd00:20:1::1]', '192.168.7.7', '[::ffff:a14:1]'])
    expect(faultOf(`https://${host}/`, false, networks)).toBeUndefined();
  for (const host of ['10.21.0.1', '[fd00:21::1]', '192.168.7.8', '127.0.0.1', '[::ffff:a15:1]'])
    expect(faultOf(`https://${host}/`, false, networks)).toBe('address');
});

it('leaves out TLS on loopback only, and only in development', () => {
  expect(faultOf('http://127.0.0.1:8080/', true)).toBeUndefined();
  expect(faultOf('http://[::1]:8080/', true)).toBeUndefined();
  expect(faultOf('http://localhost:8080/', true)).toBeUndefined();
  expect(faultOf('https://127.0.0.1:8080/', true)).toBeUndefined();
  expect(faultOf('http://10.0.0.1/', true)).toBe('address');
  expect(faultOf('http://9.9.9.9/', true)).toBe('address');
  expect(faultOf('http://10.20.0.1/', true, ['10.20.0.0/16'])).toBe('address');
  // A name is checked when it is looked up: without TLS only loopback is left.
  const { guard: plain } = readWebhookUrl('http://embassy.example/', guard, true);
  expect(plain('9.9.9.9')).toBe(false);
  expect(plain('127.0.0.1')).toBe(true);
});

it.each([
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  'fd00::/129',
  'embassy.example',
  '',
  '10.0.0/8',
  'fe80::1%eth0/64',
])('refuses %j as a network', (network) => {
  expect(() => guardAddresses({ allowedNetworks: [network] })).toThrow(TypeError);
});

it('says what is wrong without repeating the address', () => {
  expect(() => readWebhookUrl('https://secret-name@embassy.example/', guard)).toThrow('Requests are signed');
  expect(() => readWebhookUrl('https://secret-name@embassy.example/', guard)).not.toThrow('secret-name');
});
