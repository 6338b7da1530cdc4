const join = (bytes) => {
    const places = [];
    let place = 0;
    for (const size of sizes) {
        places.push(place);
        place += size;
    }
    const wasm = new Uint8Array(place + 5 * (functions + 1));
    let to = 0;
    let body = [];
    const byte = (stream) => {
        const it = bytes[places[stream + 2]++];
        body.push(it);
        return it;
    };
    const number = (stream) => {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
            const it = byte(stream);
            value |= (it & 127) << shift;
            if (it < 128) return value;
        }
    };
    const times = (count, then) => {
        for (let at = 0; at < count; at += 1) then(3);
    };
    const put = (from, end) => {
        wasm.set(bytes.subarray(from, end), to);
        to += end - from;
    };
    const length = (count) => {
        for (; count > 127; count >>>= 7) wasm[to++] = count & 127 | 128;
        wasm[to++] = count;
    };
    put(0, sizes[0]);
    length(functions);
    times(functions, () => {
        body = [];
        times(number(1), () => {
            number(1);
            byte(1);
        });
        for (let depth = 1; depth;) {
            const it = byte(0);
            if (it > 1 && it < 5) depth += 1;
            if (it === 11) depth -= 1;
            for (const operand of shapes[it] || "") {
                if (operand === "x") number(3);
                else if (operand === "4" || operand === "8") times(operand, () => byte(2));
                else if (operand === "J") times(number(3) + 1, number);
                else if (operand === "S") times(number(3), byte);
                else if (operand === "P") times(prefixed[number(3)], number);
                else number(4 + kinds.indexOf(operand));
            }
        }
        length(body.length);
        wasm.set(body, to);
        to += body.length;
    });
    put(sizes[0], sizes[0] + sizes[1]);
    return wasm.slice(0, to);
};
