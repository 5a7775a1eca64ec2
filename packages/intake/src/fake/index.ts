export { type FakeWord, fakeWords } from './comparison-words.ts';
export { type Fake, type FakeFacts, type FakeOptions, fakeFile } from './fake-file.ts';
