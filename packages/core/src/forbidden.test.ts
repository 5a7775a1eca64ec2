import { describe, expect, test } from 'vitest';
import { forbiddenNames } from './forbidden.ts';

const isForbidden = forbiddenNames(['deviceId', 'gps', 'ip', 'ipv4', 'phone', 'email', 'start', 'mobile']);

describe('names that hold a forbidden one', () => {
  test.each([
    'deviceId',
    'device_id',
    'DEVICE-ID',
    'deviceID',
    'deviceid',
    'Answers 1: Device ID 2',
    'meta/instance.DeviceId',
    '_gps_latitude',
    'gps-Latitude',
    'GPSLatitude',
    'GPS location',
    'GPS2',
    'client_ip',
    'clientIP',
    'IPAddress',
    'IPv4 of client',
    'RecipientEmail',
    'E-mail of worker',
    'Phone no.',
    'Mobile No',
    'StartDate',
    '２ｇｐｓ',
  ])('%s', (name) => {
    expect(isForbidden(name)).toBe(true);
  });
});

describe('names that only hold its letters', () => {
  test.each([
    'Recipient',
    'trip',
    'restart',
    'starting',
    'Telephones',
    'device',
    'Id of the device',
    'device model id',
    'IPv6',
    '',
    '—',
  ])('%s', (name) => {
    expect(isForbidden(name)).toBe(false);
  });
});

test('nothing is forbidden where nothing is named', () => {
  expect(forbiddenNames()('gps')).toBe(false);
  expect(forbiddenNames([])('')).toBe(false);
});

test('a name of any length is looked up in one pass', () => {
  expect(isForbidden('a '.repeat(1_000_000))).toBe(false);
  expect(isForbidden(`${'a '.repeat(1_000_000)}gps`)).toBe(true);
});
