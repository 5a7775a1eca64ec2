import type { OpenQuestion, Report } from '../report.ts';
import { wordQuestion } from '../write-questions.ts';
import { icon } from './icon.ts';
import { html, ltr, type Markup, name } from './markup.ts';
import type { Voice } from './voice.ts';

/** What only a person can decide, with the answers to choose from. */
export function questionSection({ questions }: Report, voice: Voice): Markup | undefined {
  const { heading, say } = voice;
  if (questions.length === 0) return undefined;
  return html`<section class="asks">
<h2>${heading('questions', { count: questions.length })}</h2>
<ul class="questions">${questions.map((question) => card(question, voice))}</ul>
<p>${say('questionsHint')}</p>
</section>`;
}

function card(question: OpenQuestion, { families, words, language }: Voice): Markup {
  const { parts, why, hint, options } = wordQuestion(question, families, words, language);
  const choices = options.map(
    ({ option, meaning }) => html`<li><code>${ltr(option)}</code> <span>${meaning}</span></li>`,
  );
  const isBare = options.every(({ meaning }) => meaning === '');
  return html`<li>${icon('question')}<div>${parts.column !== '' && html`<p>${name(parts.column)}</p>`}<h3>${parts.question}</h3><p>${parts.waiting} ${why}</p>${hint !== undefined && html`<p>${hint}</p>`}${choices.length > 0 && html`<ul${isBare && html` class="chips"`}>${choices}</ul>`}</div></li>`;
}
