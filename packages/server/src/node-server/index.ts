export { NodeFolderError } from '../folder/folder-error.ts';
export { type ClientFile, type NodeFolder, openNodeFolder } from '../folder/open-node-folder.ts';
export type { RequestFacts } from '../http/request-facts.ts';
export { type Handler, type Served, type ServeOptions, serve } from './serve.ts';
