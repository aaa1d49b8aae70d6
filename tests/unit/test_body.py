"""Bodies that were encoded: each coding in any split, and what is bounded or broken."""

from __future__ import annotations

import functools
import gzip
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace

import brotli
import pytest
import zstandard
from hypothesis import given, settings, strategies as st

from overlay._wire.body import BodyError, BodyReader, _Deflate, inflater_for


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def members(data: bytes) -> bytes:
    return gzip.compress(data[:5]) + gzip.compress(data[5:])


Pack = Callable[[bytes], bytes]
PACKED: dict[str, tuple[str, Pack]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip ", gzip.compress),
    "several members": ("gzip", members),
    "padding": ("gzip", lambda data: gzip.compress(data) + b"\0" * 9),
    "deflate": ("deflate", zlib.compress),
    "bare deflate": ("deflate", raw_deflate),
    "brotli": ("br", brotli.compress),
    "zstd": ("zstd", zstandard.compress),
    "several zstd frames": ("zstd", lambda data: zstandard.compress(data[:5]) + zstandard.compress(data[5:])),
    "twice": ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
    "two kinds": ("deflate, br", lambda data: brotli.compress(zlib.compress(data))),
    "identity": ("gzip, identity", gzip.compress),
    "no encoding at all": ("none", lambda data: data),
    "a charset": ("utf-8", lambda data: data),
    "aws-chunked": ("aws-chunked", lambda data: data),
}


def read(encoding: str, pieces: list[bytes], *, limit: int = 10**9, cut: bool = False) -> bytes:
    reader = BodyReader([(b"Content-Encoding", encoding.encode())], limit=limit, cut=cut)
    for piece in pieces:
        if not reader.feed(piece):
            break
    return reader.content()


@pytest.mark.parametrize(("encoding", "pack"), PACKED.values(), ids=PACKED)
@settings(max_examples=20)
@given(data=st.binary(max_size=300), size=st.integers(1, 50))
def test_any_split_gives_the_same(encoding: str, pack: Pack, data: bytes, size: int) -> None:
    packed = pack(data)
    assert read(encoding, [packed[i : i + size] for i in range(0, len(packed), size)]) == data


@pytest.mark.parametrize(("encoding", "pack"), PACKED.values(), ids=PACKED)
def test_a_body_that_grows_beyond_its_limit_is_given_up(encoding: str, pack: Pack) -> None:
    with pytest.raises(BodyError, match="larger than 100000 bytes"):
        read(encoding, [pack(b"\0" * 5_000_000)], limit=100_000)


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_no_piece_is_large(encoding: str) -> None:
    _, pack = next(one for one in PACKED.values() if one[0] == encoding)
    inflater = inflater_for(encoding.encode())
    assert inflater is not None
    assert max(map(len, inflater.feed(pack(b"\0" * 40_000_000)))) <= 32 * 1024 * 1024


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_cut_off_or_broken(encoding: str) -> None:
    _, pack = next(one for one in PACKED.values() if one[0] == encoding)
    whole = pack(bytes(range(256)) * 20)
    with pytest.raises(BodyError, match="cut off"):
        read(encoding, [whole[:-3]])
    with pytest.raises(BodyError, match="corrupt"):
        read(encoding, [b"\xff" * 100])
    assert read(encoding, []) == b""


def test_several_headers_are_one_list() -> None:
    headers = [(b"content-encoding", b"deflate"), (b"content-encoding", b"gzip")]
    reader = BodyReader(headers, limit=100)
    assert reader.feed(gzip.compress(zlib.compress(b"data")))
    assert reader.content() == b"data"


@pytest.mark.parametrize("name", [b"x-" + b"n" * 14, b"x-" + b"n" * 12, b"Content-Encodin", b"Content-Lengths"])
def test_headers_with_names_like_these_say_nothing_of_the_body(name: bytes) -> None:
    reader = BodyReader([(name, b"gzip"), (name, b"1")], limit=100)
    assert reader.feed(b"data")
    assert (reader.content(), reader.is_plain) == (b"data", False)


def test_too_many_codings_are_refused() -> None:
    with pytest.raises(BodyError, match="6 encodings"):
        read("gzip," * 6, [])


def test_a_coding_whose_library_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    with pytest.raises(BodyError, match="brotli is not installed"):
        read("br", [])
    assert read("br", [b"of an error: as it is"], cut=True) == b"of an error: as it is"


CODINGS = ["gzip", "deflate", "br", "zstd"]


def packed_with(encoding: str) -> Pack:
    return next(pack for name, pack in PACKED.values() if name == encoding)


@pytest.mark.parametrize("encoding", CODINGS)
def test_every_cut_of_a_compressed_body_is_noticed(encoding: str) -> None:
    whole = packed_with(encoding)(b"some text")
    for end in range(1, len(whole)):
        with pytest.raises(BodyError, match=r"^the compressed body is (cut off|corrupt)$"):
            read(encoding, [whole[:end]])
        reader = BodyReader([(b"content-encoding", encoding.encode())], limit=100, cut=True)
        reader.feed(whole[:end])
        assert b"some text".startswith(reader.content())
    for pieces in ([], [b""], [b"", b""]):
        assert read(encoding, pieces) == b""


@pytest.mark.parametrize("encoding", CODINGS)
def test_what_is_corrupt_is_said_by_one_error(encoding: str) -> None:
    whole = bytearray(packed_with(encoding)(bytes(range(256)) * 40))
    whole[len(whole) // 2 :] = bytes(byte ^ 0xFF for byte in whole[len(whole) // 2 :])
    with pytest.raises(BodyError, match=r"^the compressed body is (cut off|corrupt)$") as caught:
        read(encoding, [bytes(whole)])
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_piece_of_what_zlib_makes_is_a_mebibyte(encoding: str) -> None:
    inflater = inflater_for(encoding.encode())
    assert inflater is not None
    sizes = [len(piece) for piece in inflater.feed(packed_with(encoding)(b"\0" * (5 << 19)))]
    assert sizes == [1 << 20, 1 << 20, 1 << 19]


def test_zstd_is_fed_by_the_spoon(monkeypatch: pytest.MonkeyPatch) -> None:
    fed: list[int] = []

    class Open:
        eof, unused_data = False, b""

        def decompress(self, data: bytes) -> bytes:
            fed.append(len(data))
            return data

    library = SimpleNamespace(ZstdDecompressor=lambda: SimpleNamespace(decompressobj=Open))
    monkeypatch.setitem(sys.modules, "zstandard", library)
    assert read("zstd", [b"a" * 600, b"b"], cut=True) == b"a" * 600 + b"b"
    assert fed == [256, 256, 88, 1]


class Frame:
    """A frame that ends after three bytes."""

    def __init__(self) -> None:
        self.data = b""
        self.eof = False
        self.unused_data = b""

    def decompress(self, data: bytes) -> bytes:
        taken = data[: 3 - len(self.data)]
        self.data += taken
        self.eof = len(self.data) == 3
        self.unused_data = data[len(taken) :] if self.eof else b""
        return taken


@pytest.mark.parametrize("size", [1, 2, 3, 4, 255, 256, 257, 300])
def test_frame_follows_frame_whatever_arrives_with_the_end_of_one(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    made = SimpleNamespace(ZstdDecompressor=lambda: SimpleNamespace(decompressobj=Frame))
    monkeypatch.setitem(sys.modules, "zstandard", made)
    data = bytes(range(1, 250)) * 4  # 332 frames
    assert read("zstd", [data[start : start + size] for start in range(0, len(data), size)]) == data
    with pytest.raises(BodyError, match="cut off"):
        read("zstd", [data[:-1]])
    assert read("zstd", [b"abc", b"\0\0", b"\0", b"def"]) == b"abcdef"  # padding between two


@pytest.mark.parametrize("first", range(256))
def test_the_first_two_bytes_tell_which_deflate_it_is(first: int) -> None:
    for second in (0, 1, 0x9C, 0xDA, 0xFF):
        codec = _Deflate()
        has_header = first % 16 == 8 and (first * 256 + second) % 31 == 0
        pieces = iter(codec.feed(bytes([first])))
        assert list(pieces) == []
        assert not codec.is_whole()
        with suppress(zlib.error):
            list(codec.feed(bytes([second])))
        bare = isinstance(codec._make, functools.partial)
        assert bare is not has_header
    assert _Deflate().is_whole()


@pytest.mark.parametrize("count", [1, 2, 4, 5])
def test_as_many_codings_as_curl_allows(count: int) -> None:
    data = b"data"
    for _ in range(count):
        data = gzip.compress(data)
    assert read(",".join(["gzip"] * count), [data]) == b"data"
    assert read(", identity,".join(["gzip"] * count), [data]) == b"data"


@pytest.mark.parametrize(
    ("headers", "limit", "is_plain"),
    [
        ([], 10, False),
        ([(b"content-length", b"10")], 10, True),
        ([(b"Content-Length", b"11")], 10, False),
        ([(b"content-length", b"0")], 0, True),
        ([(b"content-length", b"9" * 19)], 10**20, True),
        ([(b"content-length", b"1" * 20)], 10**30, False),
        ([(b"content-length", b"1" * 21)], 10**30, False),
        ([(b"content-length", b"")], 10, False),
        ([(b"content-length", b"-1")], 10, False),
        ([(b"content-length", b"1.0")], 10, False),
        ([(b"content-length", b"5"), (b"content-encoding", b"gzip")], 10, False),
        ([(b"content-length", b"5"), (b"content-encoding", b"identity")], 10, True),
        ([(b"x-ontent-length", b"5")], 10, False),
        ([(b"content-lengtH", b"x"), (b"content-length", b"5")], 10, True),
    ],
)
def test_a_body_may_be_read_at_once_where_its_length_is_known(
    headers: list[tuple[bytes, bytes]], limit: int, is_plain: bool
) -> None:
    assert BodyReader(headers, limit=limit).is_plain is is_plain
    assert BodyReader(headers, limit=limit, cut=True).is_plain is is_plain


@pytest.mark.parametrize("cut", [True, False])
@pytest.mark.parametrize("encoding", ["", *CODINGS])
def test_a_body_is_given_up_at_its_first_byte_too_many(encoding: str, cut: bool) -> None:
    for size in (99, 100, 101):
        data = bytes(range(size))
        body = packed_with(encoding)(data) if encoding else data
        reader = BodyReader([(b"content-encoding", encoding.encode())], limit=100, cut=cut)
        if size <= 100:
            assert reader.feed(body)
            assert reader.content() == reader.so_far() == data
        elif cut:
            assert not reader.feed(body)
            assert reader.content() == data
        else:
            with pytest.raises(BodyError, match=r"^the body is larger than 100 bytes \(after decompression\)$"):
                reader.feed(body)


@pytest.mark.parametrize("encoding", [b"", b"utf-8", b"none", b"gzi", b"gzipp", b"identity", b",", b"\xe9", b"g z i p"])
def test_an_encoding_that_is_none_decodes_nothing(encoding: bytes) -> None:
    assert inflater_for(encoding) is None


@pytest.mark.parametrize(("encoding", "package"), [("br", "brotli"), ("zstd", "zstandard")])
def test_the_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, encoding: str, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(BodyError, match=f"^the body has the encoding '{encoding}', but {package} is not installed$"):
        inflater_for(encoding.encode())
