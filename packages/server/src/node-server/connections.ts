import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The open connections of a server, and what is being answered on each. */
export class Connections {
  readonly #answers = new Map<Socket, Set<ServerResponse>>();
  #isClosing = false;

  /** Whether connections are to be closed after the answer that is under way. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  add(socket: Socket): void {
    this.#answers.set(socket, new Set());
    socket.once('close', () => this.#answers.delete(socket));
  }

  /** A request came on a connection; it is over when its answer is closed. */
  begin(socket: Socket, answer: ServerResponse): void {
    const answers = this.#answers.get(socket);
    answers?.add(answer);
    answer.once('close', () => {
      answers?.delete(answer);
      if (this.#isClosing && answers?.size === 0) socket.end();
    });
  }

  /** Whether a request is being answered, and whether part of an answer was sent, so that no other can be. */
  stateOf(socket: Socket): { readonly isRunning: boolean; readonly isAnswering: boolean } {
    const answers = [...(this.#answers.get(socket) ?? [])];
    return { isRunning: answers.length > 0, isAnswering: answers.some(({ headersSent }) => headersSent) };
  }

  /** Closes the connections on which no request is running, also those that never sent one; later the others. */
  closeIdle(): void {
    this.#isClosing = true;
    for (const [socket, answers] of this.#answers) if (answers.size === 0) socket.destroy();
  }

  destroyAll(): void {
    for (const socket of this.#answers.keys()) socket.destroy();
  }
}
