import type { OpenQuestion, Report } from '../report.ts';
import { wordQuestion } from '../write-questions.ts';
import { icon } from './icon.ts';
import { html, ltr, type Markup, name } from './markup.ts';
import { prose } from './prose.ts';
import type { Voice } from './voice.ts';

/** What only a person can decide, with the answers to choose from. */
export function questionSection({ questions }: Report, voice: Voice): Markup | undefined {
  const { heading } = voice;
  if (questions.length === 0) return undefined;
  return html`<section class="asks">
<h2>${heading('questions', { count: questions.length })}</h2>
<ul class="questions">${questions.map((question) => card(question, voice))}</ul>
<p>${prose(voice.questionsHint, voice)}</p>
</section>`;
}

function card(question: OpenQuestion, voice: Voice): Markup {
  const { families, words, language } = voice;
  const { parts, why, hint, options } = wordQuestion(question, families, words, language);
  const choices = options.map(
    ({ option, meaning }) => html`<li><code>${ltr(option)}</code> <span>${prose(meaning, voice)}</span></li>`,
  );
  const isBare = options.every(({ meaning }) => meaning === '');
  return html`<li>${icon('question')}<div>${parts.column !== '' && html`<p>${name(parts.column)}</p>`}<h3>${prose(parts.question, voice)}</h3><p>${prose(`${parts.waiting} ${why}`, voice)}</p>${hint !== undefined && html`<p>${prose(hint, voice)}</p>`}${choices.length > 0 && html`<ul${isBare && html` class="chips"`}>${choices}</ul>`}</div></li>`;
}
