"""The fuzz targets themselves: they hold for a few seeds, and they can fail."""

from __future__ import annotations

import gzip
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay._wire.sse import SSEDecoder
from tests.fuzz import targets

SEEDS = [
    b"",
    b"\x03data: a\n\ndata: b\r\n\r\n\xef\xbb\xbf: x\rid: 7\n\n",
    b"\x00\xffevent: x\ndata\n\n",
    b'\x00\x64{"error": {"message": "m", "code": 1}}',
    b"\x00\x64" + b"[" * 5000,
    b'error: {"code": 500}\n\n{"error": 1}\n\ndata: [DONE]\n\n',
    b'{"choices": [{"finish_reason": "error", "error": {"code": "502"}}]}',
    b"6m0.5s",
    b"Tue, 14 Nov 2023 22:13:50 GMT",
    b"0.5",
    gzip.compress(b"x" * 10_000, mtime=0),
    gzip.compress(b"abc", mtime=0)[:-3],
    b"msg\x001000000000\x00v1,AAAA\x00{}",
]


@pytest.mark.parametrize("name", targets.ALL)
@pytest.mark.parametrize("seed", SEEDS)
def test_seeds(name: str, seed: bytes) -> None:
    targets.ALL[name](seed)


@pytest.mark.parametrize("name", targets.ALL)
@given(data=st.binary(max_size=300))
def test_any_bytes(name: str, data: bytes) -> None:
    targets.ALL[name](data)


def test_a_target_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A decoder that loses a piece is found out."""
    feed = SSEDecoder.feed

    def forgetful(self: SSEDecoder, chunk: bytes) -> Any:
        return feed(self, chunk if len(chunk) > 4 else b"")

    monkeypatch.setattr(SSEDecoder, "feed", forgetful)
    with pytest.raises(AssertionError):
        targets.sse(b"\x03data: a\n\ndata: b\n\n")
