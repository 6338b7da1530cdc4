// Walks through the check with the facts given, "not sure" where there are none, and gives the text of
// every screen on the way, with folded parts open.
const facts = arguments[0];
const done = arguments[1];
const turn = () => new Promise((then) => setTimeout(then, 0));
const name = () => document.querySelector('[data-screen]').dataset.screen;
const button = () => document.querySelector('[data-screen] [type=submit]');
const said = [];
const look = () => {
    document.querySelectorAll('#app details').forEach((it) => { it.open = true; });
    const text = document.querySelector('#app').innerText.replace(/\n\s*\n/g, '\n');
    said.push(`${name()}\n${text}`);
};
const answer = () => {
    const year = document.getElementById(`${name()}-year`);
    const value = facts[name()];
    if (year && value) {
        const parts = value.split('-');
        ['year', 'month', 'day'].forEach((part, at) => {
            if (parts[at]) document.getElementById(`${name()}-${part}`).value = parts[at];
        });
    } else {
        document.querySelector(`input[name='${name()}'][value='${value ?? 'not-sure'}']`).checked = true;
    }
};
const press = async (it) => { it.click(); await turn(); };
(async () => {
    look();
    await press(button());
    while (name() !== 'check-answers') {
        look();
        answer();
        await press(button());
    }
    look();
    await press(button());
    look();
    const letter = document.querySelector('#app section > button.main');
    if (letter) {
        await press(letter);
        look();
    }
    done(said.join('\n'));
})();
