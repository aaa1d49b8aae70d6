"""Bodies that were encoded: each coding in any split, and what is bounded or broken."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard
from hypothesis import given, settings, strategies as st

from overlay._wire.body import BodyError, BodyReader, inflater_for


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
