const join = (bytes) => {
    const places = [];
    let place = 0;
    for (const size of sizes) {
        places.push(place);
        place += size;
    }
    const wasm = new Uint8Array(bytes.length + 5 * (functions + 2));
    let to = 0;
    let body = [];
    let at = places[2];
    const byte = (part) => {
        const it = bytes[places[part]++];
        body.push(it);
        return it;
    };
    const number = (part) => {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
            const it = byte(part);
            value |= (it & 127) << shift;
            if (it < 128) return value;
        }
    };
    const times = (count, then) => {
        for (let time = 0; time < count; time += 1) then(5);
    };
    const put = (from, end) => {
        wasm.set(bytes.subarray(from, end), to);
        to += end - from;
    };
    const length = (count) => {
        for (; count > 127; count >>>= 7) wasm[to++] = count & 127 | 128;
        wasm[to++] = count;
    };
    const streams = {};
    const operands = (then) => {
        const token = tokens[bytes[at]];
        for (let it = 2; it < token.length; it += 1) {
            const kind = kinds.indexOf(token[1][it - 2]);
            const next = kind ? 0 : tokens[bytes[at + 1]][0];
            then(((kind * 16 + token[it]) * 256 + next) * 256 + token[0], token[it]);
        }
        at += 1;
    };
    times(sizes[2], () => operands((stream, size) => {
        streams[stream] = (streams[stream] || 0) + size;
    }));
    for (const stream in streams) {
        const size = streams[stream];
        streams[stream] = place;
        place += size;
    }
    at = places[2];
    put(0, sizes[0]);
    length(functions);
    times(functions, () => {
        body = [];
        times(number(3), () => {
            number(3);
            byte(3);
        });
        for (let depth = 1; depth;) {
            const token = tokens[bytes[at]];
            const it = token[0];
            body.push(it);
            if (it > 1 && it < 5) depth += 1;
            if (it === 11) depth -= 1;
            if (token.length === 2) {
                const shape = token[1];
                if (shape === "4" || shape === "8") times(shape, () => byte(4));
                else if (shape === "J") times(number(5) + 1, number);
                else if (shape === "S") times(number(5), byte);
                else if (shape === "P") times(prefixed[number(5)], number);
                else number(5);
            }
            operands((stream, size) => {
                for (let it = size; it--;) body.push(bytes[streams[stream] + it] | (it ? 128 : 0));
                streams[stream] += size;
            });
        }
        length(body.length);
        wasm.set(body, to);
        to += body.length;
    });
    const view = new DataView(wasm.buffer);
    let from = to + data;
    put(places[1], places[1] + sizes[1]);
    place = 0;
    times(words, () => {
        if (view.getUint32(from, true) === 2139062143) {
            const distance = number(6);
            place += distance >>> 1 ^ -(distance & 1);
            view.setUint32(from, place, true);
            place += view.getUint16(from + 4, true);
        }
        from += 4;
    });
    return wasm.slice(0, to);
};
