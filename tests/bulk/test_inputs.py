"""Inputs that are not as they should be, or not as one would think: ids, texts, rows, files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from overlay import bulk
from tests.bulk.server import ChatServer, question
from tests.bulk.test_run import lines, run, said


def test_a_request_that_comes_again_keeps_its_place_in_later_runs(tmp_path: Path) -> None:
    ledger, out = tmp_path / "run.sqlite", tmp_path / "out.jsonl"
    rows = [question(text) for text in ("a", "b", "a", "c")]
    with ChatServer() as server:
        for skipped in (0, 4):
            assert run(rows, server, ledger=ledger, out=out, read=said).skipped == skipped
            assert [line["value"] for line in lines(out)] == [f"You said {text}" for text in "abac"]
    assert server.asked == {"a": 2, "b": 1, "c": 1}


@pytest.mark.parametrize("between", [0, 600])
def test_two_rows_with_one_id_are_refused_however_far_apart(between: int, tmp_path: Path) -> None:
    rows = [bulk.Request(question("first"), id="one")]
    rows += [bulk.Request(question(f"q{index}"), id=f"id{index}") for index in range(between)]
    with ChatServer() as server, pytest.raises(bulk.LedgerError, match="two rows of the input have the id 'one'"):
        run([*rows, rows[0]], server, ledger=tmp_path / "run.sqlite")


def test_an_id_may_be_a_number_or_any_text(tmp_path: Path) -> None:
    ledger, out = tmp_path / "run.sqlite", tmp_path / "out.jsonl"
    ids: list[Any] = [7, "8", "Ünïcode \N{SNOWMAN}", "", "a\0b", "'; DROP TABLE rows; --", "x" * 5000]
    rows = [bulk.Request(question(f"q{index}"), id=identity) for index, identity in enumerate(ids)]
    with ChatServer() as server:
        for skipped in (0, len(ids)):
            assert run(rows, server, ledger=ledger, out=out).skipped == skipped
    assert set(server.asked.values()) == {1}
    assert [line["id"] for line in lines(out)] == [str(identity) for identity in ids]
