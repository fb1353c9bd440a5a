// Renders the formulas on standard input, as `question-bank formulas` lists them, and fails if one cannot be rendered.
'use strict';
const katex = require('katex');
const fs = require('fs');

const lines = fs.readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
const broken = lines.map((line) => JSON.parse(line)).filter((formula) => {
    try {
        katex.renderToString(formula.tex, { displayMode: formula.display, strict: 'error', throwOnError: true });
        return false;
    } catch (e) {
        console.log(`${formula.place}: ${e.message}\n    ${formula.tex}`);
        return true;
    }
});
console.log(`${process.argv[2]}: ${lines.length} formulas, ${broken.length} broken`);
process.exitCode = broken.length > 0 ? 1 : 0;
