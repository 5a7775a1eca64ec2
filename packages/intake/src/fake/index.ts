export { type Fake, type FakeFacts, type FakeOptions, fakeFile } from './fake-file.ts';
