"""Parts of bulk runs by themselves: what they refuse, and what they do without what is not installed."""

from __future__ import annotations

import io
import sqlite3
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from overlay import bulk
from overlay.bulk._ledger import BATCHED, DONE, Entry, Ledger, Sent
from overlay.bulk._requests import fill, fingerprint, request_of
from overlay.bulk._tokens import Estimator
from overlay.errors import ConfigurationError
from overlay.types.chat import ChatCompletionMessage
from tests.bulk.server import ChatServer, question
from tests.bulk.test_run import run, texts

TEMPLATE = question("{text}")


@pytest.mark.parametrize("name", ["in_flight", "rpm", "tpm"])
@pytest.mark.parametrize("value", [0, -1.5, True, "60", float("nan")])
def test_a_limit_is_a_number_above_0(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a number above 0, not {value!r}"):
        bulk.Limits(**{name: value})


def test_only_requests_in_flight_always_have_a_limit() -> None:
    none: Any = None
    assert bulk.Limits(rpm=None, tpm=None).rpm is None
    with pytest.raises(ConfigurationError, match="in_flight must be a number above 0, not None"):
        bulk.Limits(in_flight=none)


# --- tokens


def test_tokens_are_those_of_texts_and_of_the_longest_answer() -> None:
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "x" * 4000}}
    messages = [{"role": "user", "content": [{"type": "text", "text": "a" * 40}, picture]}]
    estimator = Estimator()
    assert estimator.estimate({"model": "m" * 400, "messages": messages, "temperature": 0.5}) == 10
    assert estimator.estimate({"messages": messages, "max_completion_tokens": 100, "max_tokens": 7}) == 110
    assert estimator.estimate({"messages": messages, "max_tokens": None}) == 10


def test_tokens_are_counted_by_tiktoken_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def get_encoding(name: str) -> Any:
        assert name == "o200k_base"
        return SimpleNamespace(encode=lambda text, disallowed_special: [*text.split(), *disallowed_special])

    monkeypatch.setitem(sys.modules, "tiktoken", SimpleNamespace(get_encoding=get_encoding))
    assert Estimator().estimate({"input": ["three words here", "<|endoftext|>"]}) == 4


# --- requests


def test_a_line_of_a_batch_names_a_known_url() -> None:
    line = {"custom_id": "a", "url": "/v1/nothing", "body": {"model": "m"}}
    with pytest.raises(bulk.BulkError, match="no method for the url '/v1/nothing'; choose one of /v1/chat/completions"):
        request_of(line, None, None)
    assert request_of({**line, "url": "/v1/embeddings"}, None, None).operation == "embeddings.create"


def test_a_template_keeps_what_is_no_text() -> None:
    template = {"n": 2, "stop": None, "texts": ("{a}", True), "whole": "{b}", "braces": "{{a}} {a}"}
    assert fill(template, {"a": "x", "b": [1]}) == {
        "n": 2, "stop": None, "texts": ["x", True], "whole": [1], "braces": "{a} x",
    }  # fmt: skip


def test_requests_are_the_same_if_what_they_hold_is() -> None:
    """Models by their fields, bytes by their content, paths by their names."""
    message = {"role": "assistant", "content": "Hello", "refusal": None}
    groups = [
        [message, ChatCompletionMessage.from_dict(message)],
        [b"RIFF", bytes(bytearray(b"RIFF"))],
        [b"RIFX"],
        [Path("a.wav"), Path() / "a.wav"],
        [Path("b.wav")],
    ]
    found = [{fingerprint("o", {"x": each}) for each in group} for group in groups]
    assert [len(each) for each in found] == [1] * len(groups)
    assert len(set.union(*found)) == len(groups)


# --- files


@pytest.mark.parametrize("name", ["the ledger", "the cache", "the lock of the ledger"])
def test_what_is_no_database_is_told(name: str, tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    text = "this is no database, but a text that is long enough to be read as one\n" * 20
    Path(f"{path}-lock" if "lock" in name else path).write_text(text)
    kind = "cache" if "cache" in name else "ledger"
    with ChatServer() as server:
        with pytest.raises(
            bulk.LedgerError, match=rf"the {kind} .*run\.sqlite cannot be opened: file is not a database"
        ) as caught:
            run(texts(1), server, template=TEMPLATE, **{kind: path})
        assert not server.asked
    if sys.platform == "linux":  # where the frames of the error, which is kept, would keep a file open
        opened = [link.resolve() for link in Path("/proc/self/fd").iterdir()]
        assert [each for each in opened if each.name.startswith("run.sqlite")] == []
    del caught


def test_a_cache_in_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with ChatServer() as server:
        with pytest.raises(bulk.LedgerError, match=r"the cache .*nowhere.* cannot be opened: unable to open"):
            run(texts(1), server, template=TEMPLATE, cache=tmp_path / "nowhere" / "run.sqlite")
        assert not server.asked


def test_a_batch_that_cannot_be_written_leaves_nothing_behind() -> None:
    ledger, batch = Ledger(":memory:"), Sent("token", None, 0, "/v1/embeddings", "m")
    ledger.write([Entry("a", 0, "h", BATCHED)], batch=batch)
    with pytest.raises(sqlite3.IntegrityError):  # the token is taken
        ledger.write([Entry("b", 1, "h", BATCHED)], batch=batch)
    assert list(ledger.by_id(["a", "b"])) == ["a"]
    ledger.write([Entry("c", 1, "h", DONE)])
    assert ledger.counts() == {BATCHED: 1, DONE: 1}
    ledger.close()


def test_an_output_that_cannot_be_written_leaves_the_results_in_the_ledger(tmp_path: Path) -> None:
    out, ledger = tmp_path / "out.jsonl", tmp_path / "run.sqlite"
    part = tmp_path / "out.jsonl.part"
    part.mkdir()
    with ChatServer() as server:
        with pytest.raises(
            bulk.BulkError, match=r"out\.jsonl could not be written \(Is a directory\); the results are"
        ):
            run(texts(3), server, template=TEMPLATE, out=out, ledger=ledger)
        assert not out.exists()
        part.rmdir()
        assert run(texts(3), server, template=TEMPLATE, out=out, ledger=ledger).skipped == 3
        assert set(server.asked.values()) == {1}
    assert len(out.read_text("utf-8").splitlines()) == 3


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "in.parquet"
    parquet.write_table(pa.Table.from_pylist(texts(1)), source)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with ChatServer() as server:
        for requests, options in ((source, {}), (texts(1), {"out": tmp_path / "out.parquet"})):
            with pytest.raises(bulk.BulkError, match=r'need pyarrow: pip install "openai-overlay\[parquet\]"'):
                run(requests, server, template=TEMPLATE, **options)
        assert not server.asked


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("in.csv", b'text\nq0\n"q1\n', r"in\.csv, line 3: unexpected end of data"),
        ("in.csv", b"text\nq0\nq\xff\n", r"in\.csv, line 1: 'utf-8' codec can't decode"),
        ("in.parquet", b"PAR1, but no more", r"in\.parquet: "),
    ],
)
def test_a_file_that_is_broken_is_named(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with ChatServer() as server, pytest.raises(bulk.BulkError, match=message):
        run(tmp_path / name, server, template=TEMPLATE)


# --- progress


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_drawn_where_rich_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    for has_rich in (True, False):
        monkeypatch.setattr(sys, "stderr", screen := Screen())
        if not has_rich:
            monkeypatch.setitem(sys.modules, "rich.console", None)
        with ChatServer() as server:
            assert run(texts(5), server, template=TEMPLATE, progress=True).done == 5
        assert ("5/5" in screen.getvalue(), screen.getvalue() != "") == (has_rich, has_rich)
