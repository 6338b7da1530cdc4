const join = (bytes) => {
    const places = [];
    let place = 0;
    for (const size of sizes) {
        places.push(place);
        place += size;
    }
    const wasm = new Uint8Array(bytes.length + 5 * (functions + 2));
    const body = wasm.slice();
    let to = 0;
    let end = 0;
    const byte = (part) => body[end++] = bytes[places[part]++];
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
    // In which stream each operand of a token is: a row, and there for integers what comes next. An older
    // phone is slow here, so the two loops over all tokens look up nothing by a name.
    const keys = (token) => token.slice(2).map((size, it) =>
        (kinds.indexOf(token[1][it]) * 16 + size) * 256 + token[0]);
    const rows = [...new Set(tokens.flatMap(keys))].sort((a, b) => a - b);
    const streams = new Uint32Array(rows.length * 256);
    const codes = tokens.map(([code]) => code);
    const operands = tokens.map((token) => keys(token).map((key, it) => ({
        size: token[it + 2],
        row: rows.indexOf(key) * 256,
        next: key < 4096 ? 255 : 0
    })));
    const shapes = tokens.map((token) => token.length === 2 ? token[1] : 0);
    let at = places[2];
    const stream = ({ row, next }) => row + (next & codes[bytes[at]]);
    // How long each stream is, then where it begins.
    for (let it = sizes[2]; it--;) {
        const all = operands[bytes[at++]];
        for (let it = 0; it < all.length; it += 1) streams[stream(all[it])] += all[it].size;
    }
    for (let it = 0; it < streams.length; it += 1) {
        const size = streams[it];
        streams[it] = place;
        place += size;
    }
    at = places[2];
    put(0, sizes[0]);
    length(functions);
    for (let it = functions; it--;) {
        end = 0;
        times(number(3), () => {
            number(3);
            byte(3);
        });
        for (let depth = 1; depth;) {
            const token = bytes[at++];
            const it = codes[token];
            body[end++] = it;
            if (it < 12) depth += it === 11 ? -1 : it > 1 && it < 5 ? 1 : 0;
            const shape = shapes[token];
            if (shape) {
                if (shape === "4" || shape === "8") times(shape, () => byte(4));
                else if (shape === "J") times(number(5) + 1, number);
                else if (shape === "S") times(number(5), byte);
                else if (shape === "P") times(prefixed[number(5)], number);
                else number(5);
            }
            const all = operands[token];
            for (let it = 0; it < all.length; it += 1) {
                const operand = all[it];
                const to = stream(operand);
                let left = operand.size;
                const from = streams[to];
                streams[to] = from + left;
                while (--left) body[end++] = bytes[from + left] | 128;
                body[end++] = bytes[from];
            }
        }
        length(end);
        wasm.set(body.subarray(0, end), to);
        to += end;
    }
    const view = new DataView(wasm.buffer);
    let from = to + data;
    put(places[1], places[1] + sizes[1]);
    place = 0;
    for (let it = words; it--;) {
        if (view.getUint32(from, true) === 2139062143) {
            const distance = number(6);
            place += distance >>> 1 ^ -(distance & 1);
            view.setUint32(from, place, true);
            place += view.getUint16(from + 4, true);
        }
        from += 4;
    }
    return wasm.slice(0, to);
};
