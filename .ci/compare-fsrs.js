// Replays the histories on standard input with ts-fsrs, and fails where the two differ by more than 1e-6, or in an interval.
'use strict';
const { fsrs, createEmptyCard, Rating, State } = require('ts-fsrs');
const fs = require('fs');

const TOLERANCE = 1e-6;
const MINUTES_A_DAY = 24 * 60;

const histories = fs.readFileSync(0, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
const differences = [];
let reviews = 0;
let worst = 0;
for (const [number, history] of histories.entries()) {
    const scheduler = fsrs({
        w: history.parameters,
        request_retention: history.retention,
        maximum_interval: history.maximumInterval,
        learning_steps: history.learningSteps,
        relearning_steps: history.relearningSteps,
        enable_fuzz: false,
    });
    let card = createEmptyCard(new Date(history.reviews[0].at));
    for (const ours of history.reviews) {
        card = scheduler.next(card, new Date(ours.at), Rating[capitalized(ours.rating)]).card;
        reviews++;
        for (const part of ['stability', 'difficulty']) {
            const error = Math.abs(card[part] - ours[part]) / Math.max(1, ours[part]);
            worst = Math.max(worst, error);
            compare(number, ours, part, card[part], error <= TOLERANCE);
        }
        compare(number, ours, 'state', State[card.state], State[card.state] === capitalized(ours.state));
        compare(number, ours, 'step', card.learning_steps, card.learning_steps === ours.step);
        const minutes = wait(scheduler, card, ours);
        compare(number, ours, 'minutes', minutes, minutes === ours.minutes);
    }
}

function compare(history, ours, part, theirs, agrees) {
    if (!agrees) {
        differences.push(`history ${history}, ${ours.at}, ${ours.rating}: ${part} ${ours[part]}, ts-fsrs has ${theirs}`);
    }
}

/**
 * Minutes until the card is due. Days come from the stability alone: ts-fsrs, unlike the reference, further keeps the intervals of
 * "hard", "good" and "easy" a day apart. It also has its own wait after "hard" in a short step, which is not compared.
 */
function wait(scheduler, card, ours) {
    if (card.state === State.Review) {
        return scheduler.next_interval(card.stability, 0) * MINUTES_A_DAY;
    }
    return ours.rating === 'hard' ? ours.minutes : (card.due - new Date(ours.at)) / 60_000;
}

function capitalized(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

differences.slice(0, 20).forEach((difference) => console.log(difference));
console.log(`${histories.length} histories, ${reviews} reviews, ${differences.length} differences; `
    + `the worst of stability and difficulty is ${worst.toExponential(1)}`);
process.exitCode = histories.length > 0 && differences.length === 0 ? 0 : 1;
