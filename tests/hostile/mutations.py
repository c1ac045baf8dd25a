"""What is done to a page: each a function of a source of chance, the page and the corpus, to the page's new bytes."""

import gzip
from collections.abc import Callable

from tests.hostile.chance import Chance
from tests.hostile.pages import Corpus
from tests.hostile.text import CONTROLS, ENTITIES, VALUES, WORDS

Mutation = Callable[[Chance, bytes, Corpus], bytes]

_TAGS = (
    "div p span b td tr table dl dt dd ul li h1 h2 h6 pre br a font main article header aside nav footer script style head body"
    " html title template svg math select option button textarea iframe noscript form time meta link img frameset x-y a:b"
).split()
_ATTRIBUTES = (
    *("hidden", "style='display:none'", "style='Display : NONE'", "class='footer'", "id=nav", "role=menu", "aria-hidden=true"),
    *(
        "class=share",
        "a='",
        'b="',
        "c=<",
        "d=>",
        "=",
        "'",
        "datetime=2021-13-45",
        "datetime='2021-02-01T25:00'",
        "content=",
        "rel=tag",
    ),
    *("property=og:site_name content='\x9bA'", "name=author content=&#xD800;", "xmlns:a=b", "a:b=c", "onclick=x", "ÅÄ=Ö"),
)
_PARTS = (
    *(
        "<!--",
        "-->",
        "<!DOCTYPE html>",
        "<!DOCTYPE",
        "<?xml version='1.0' encoding='utf-16'?>",
        "<![CDATA[",
        "]]>",
        "<%",
        "</",
        "<",
    ),
    *("<script>", "</script>", "<style>", "<script type=application/ld+json>", "<meta charset=utf-16>", "<meta charset=utf-7>"),
    *("<base href=//a>", "<plaintext>", "<xmp>", "<listing>", "<html><body>", "</body></html>", "<table><tr><td>", "</table>"),
    '<script type="application/ld+json">{"@graph":[{"datePublished":NaN,"author":[{"name":1e999}],"headline":{"a":[]}}]}</script>',
    '<script type="application/ld+json">' + "[" * 3000 + "</script>",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"\\ud800","author":{"name":["\\udfff"]}}</script>',
)
_CHARSETS = (
    "utf-8 utf-16 utf-7 utf-32 latin-1 windows-1252 shift_jis gb18030 big5 euc-kr iso-2022-jp hz idna punycode rot13 hex zlib"
    " base64 unicode_escape raw_unicode_escape undefined mbcs x-user-defined koi8-r cp037 cp437 utf-8-sig nonsens"
).split()


def _place(rnd: Chance, data: bytes) -> int:
    """A place in the page; most often one where a line or a tag ends."""
    at = rnd.randrange(len(data) + 1)
    if rnd.random() < 0.6:
        found = data.find(rnd.choice((b"\n", b">", b": ", b" ", b"<")), at)
        return found + 1 if found >= 0 else at
    return at


def _put(rnd: Chance, data: bytes, new: bytes | str) -> bytes:
    at = _place(rnd, data)
    return data[:at] + (new.encode("utf-8", "surrogatepass") if isinstance(new, str) else new) + data[at:]


def flipped(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Some bytes are others."""
    made = bytearray(data)
    for _time in range(rnd.times(100)):
        made[rnd.randrange(len(made))] = rnd.randrange(256)
    return bytes(made)


def cut(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """The end or a part within is missing."""
    low, high = sorted((_place(rnd, data), _place(rnd, data)))
    return data[:high] if rnd.random() < 0.3 else data[:low] + data[high:]


def spliced(rnd: Chance, data: bytes, corpus: Corpus) -> bytes:
    """A part of another page stands in the midst of this."""
    other = rnd.choice(rnd.choice(corpus.pages))
    low, high = sorted((_place(rnd, other), _place(rnd, other)))
    return _put(rnd, data, other[low:high])


def repeated(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """A part of the page stands there many times."""
    low = _place(rnd, data)
    part = data[low : low + rnd.randrange(1, 200)]
    return _put(rnd, data, part * (1 + rnd.times(100)))


def shuffled(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """The lines, or what stands between the tags, in another order."""
    by = rnd.choice((b"\n", b"<", b">"))
    parts = data.split(by)
    rnd.shuffle(parts)
    return by.join(parts)


def nested(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Tags within tags, closed or not."""
    tags = rnd.choices(_TAGS, k=rnd.randrange(1, 4))
    depth = rnd.times(3000)
    made = _put(rnd, data, "".join(f"<{tag}>" for tag in tags) * depth)
    return _put(rnd, made, "".join(f"</{tag}>" for tag in reversed(tags)) * depth) if rnd.random() < 0.6 else made


def attributes(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """A tag with odd attributes, or with many, or with a long one."""
    given = " ".join(rnd.choices(_ATTRIBUTES, k=rnd.randrange(1, 4)))
    match rnd.randrange(3):
        case 0:
            given += "".join(f" a{number}={number}" for number in range(rnd.times(6000)))
        case 1:
            given += f" src='{'A' * rnd.times(10_000)}'"
        case _:
            given = f"{given} " * rnd.times(300)
    tag = rnd.choice(_TAGS)
    at = data.find(b"<p") if rnd.random() < 0.5 else -1
    if at < 0:
        return _put(rnd, data, f"<{tag} {given}>")
    return data[: at + 2] + f" {given}".encode() + data[at + 2 :]


def markup(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Parts of markup that open or close more than there is."""
    for _time in range(rnd.randrange(1, 4)):
        data = _put(rnd, data, rnd.choice(_PARTS) * (1 if rnd.random() < 0.7 else rnd.times(300)))
    return data


def entities(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Character references, those of no character too."""
    for _time in range(rnd.times(30)):
        data = _put(rnd, data, rnd.choice(ENTITIES))
    return _put(rnd, data, rnd.choice(ENTITIES) * rnd.times(1000)) if rnd.random() < 0.3 else data


def controls(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Characters that are not shown, or that change how others are."""
    for _time in range(rnd.times(30)):
        data = _put(rnd, data, rnd.choice(CONTROLS))
    return _put(rnd, data, rnd.choice(CONTROLS) * rnd.times(1000)) if rnd.random() < 0.3 else data


def values(rnd: Chance, data: bytes, corpus: Corpus) -> bytes:
    """What no label's value should be, under labels or anywhere."""
    for _time in range(rnd.times(20)):
        value = rnd.choice(VALUES)
        match rnd.randrange(3):
            case 0:
                data = _put(rnd, data, value)
            case 1:
                known = rnd.choice(corpus.labels).encode()
                at = data.find(known)
                at = at + len(known) + 2 if at >= 0 else _place(rnd, data)
                data = data[:at] + value.encode("utf-8", "surrogatepass") + data[at + rnd.randrange(12) :]
            case _:
                label = rnd.choice(corpus.labels)
                data = _put(
                    rnd, data, rnd.choice((f"\n{label}: {value}\n", f"<p><b>{label}</b> {value}</p>", f"\n{label}:\n{value}\n"))
                )
    return data


def labels(rnd: Chance, data: bytes, corpus: Corpus) -> bytes:
    """A label many times over, or many labels."""
    names = rnd.choices(corpus.labels, k=rnd.randrange(1, 5))
    form = rnd.choice(
        ("\n{0}: {1}\n", "<p>{0}: {1}</p>", "<dt>{0}<dd>{1}", "{0} ", "\n{0}\t{1}", "<h2>{0}</h2>", "\n| {0} | {1} |", "{0}{1}")
    )
    part = "".join(form.format(name, rnd.choice(VALUES)) for name in names)
    return _put(rnd, data, part * rnd.times(100))


def words(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """What news texts are searched for, over and over."""
    part = "".join(rnd.choices(WORDS, k=rnd.randrange(1, 5)))
    return _put(rnd, data, part * rnd.times(300))


def recoded(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """In another encoding, or said to be."""
    text = data.decode("utf-8", "replace")
    name = rnd.choice(_CHARSETS)
    if rnd.random() < 0.4:
        return f"<meta charset={name}>".encode() + data if rnd.random() < 0.5 else _put(rnd, data, f"<meta charset={name}>")
    try:
        made = text.encode(
            rnd.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1252", "cp037", name)), "replace"
        )
    except (LookupError, ValueError, TypeError):
        made = text.encode("cp1252", "replace")
    return made


def mixed(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Bytes of several encodings on one page, and marks of byte order in its midst."""
    odd = (
        b"\xff\xfe",
        b"\xfe\xff",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\xc0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe5\xe4\xf6",
        b"\x00\x41" * 9,
    )
    for _time in range(rnd.times(20)):
        data = _put(rnd, data, rnd.choice(odd))
    return rnd.choice(odd[:3]) + data if rnd.random() < 0.3 else data


def unlined(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """Without ends of lines, or with others."""
    return data.replace(b"\n", rnd.choice((b"", b" ", b"\r", b"\r\r\n", b"\x0b", "\u2028".encode(), b"\n" * rnd.times(20))))


def cased(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """In capitals, in small letters, as a title."""
    text = data.decode("utf-8", "replace")
    return rnd.choice((text.upper, text.lower, text.title, text.swapcase))().encode()


def wrapped(rnd: Chance, data: bytes, _: Corpus) -> bytes:
    """In a form that holds a page: compressed, or as MHTML; damaged in turn, now and then."""
    if rnd.random() < 0.5:
        made = gzip.compress(data, 1, mtime=0)
    else:
        part = f"--x\r\nContent-Type: text/html; charset={rnd.choice(_CHARSETS)}\r\nContent-Location: http://a.example/\r\n\r\n".encode()
        made = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n" + part + data + b"\r\n--x--\r\n"
    return flipped(rnd, made, _) if rnd.random() < 0.4 else made


def long(rnd: Chance, data: bytes, corpus: Corpus) -> bytes:
    """Up to a million bytes of the same."""
    part = rnd.choice((*WORDS, *CONTROLS, *ENTITIES, *VALUES, "9", " ", "<p>", "<div>", "<a ", "\u00a0", *corpus.labels[:20]))
    raw = part.encode("utf-8", "surrogatepass")
    return _put(rnd, data, raw * (rnd.times(1_000_000) // len(raw) + 1))


MUTATIONS: tuple[Mutation, ...] = (
    *(flipped, cut, spliced, repeated, shuffled, nested, attributes, markup, entities, controls, values, values, labels, words),
    *(recoded, mixed, unlined, cased, wrapped),
)
"""All but those that are dear, which come seldom."""
