"""Inputs that are not as they should be, or not as one would think: ids, texts, rows, files."""

from __future__ import annotations

import asyncio
import base64
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from overlay import AsyncOpenAI, bulk
from overlay.errors import ConfigurationError
from overlay.sandbox import Sandbox
from tests.bulk.server import ChatServer, completion, error, question
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


def test_texts_that_are_no_utf_8_are_kept(tmp_path: Path) -> None:
    """JSON can escape half of a surrogate pair; a file and a database cannot hold it."""
    ledger, out, half = tmp_path / "run.sqlite", tmp_path / "out.jsonl", "\ud83d"
    rows = [bulk.Request(question(half), id=half), bulk.Request(question("refused"), id="other")]

    def script(prompt: str, times: int) -> Any:
        return error(400, half) if prompt == "refused" else (200, completion(half, half), {})

    with ChatServer(script) as server:
        for skipped in (0, 2):
            assert run(rows, server, ledger=ledger, out=out, read=said).skipped == skipped
    first, second = lines(out)
    assert (first["id"], first["value"], first["model"]) == ("\\ud83d", f"You said {half}", "\\ud83d")
    assert first["answer"]["model"] == half
    assert second["error"]["status_code"] == 400


def test_numbers_that_are_none_are_left_out(tmp_path: Path) -> None:
    usage = {"prompt_tokens": 10**30, "completion_tokens": -1, "prompt_tokens_details": {"cached_tokens": True}}
    limits = {"x-ratelimit-limit-requests": "inf", "x-ratelimit-limit-tokens": "nan"}
    with ChatServer(lambda prompt, times: (200, {**completion("m", prompt), "usage": usage}, limits)) as server:
        report = run([question("a"), question("b")], server, ledger=tmp_path / "run.sqlite")
    assert (report.done, report.usage["m"].input, report.usage["m"].output) == (2, 0, 0)


def test_what_is_read_may_hold_models(tmp_path: Path) -> None:
    with ChatServer() as server:
        run([question("a")], server, ledger=tmp_path / "run.sqlite", read=lambda answer: answer.choices)
    (row,) = bulk.rows(tmp_path / "run.sqlite")
    assert row.value[0]["message"]["content"] == "You said a"


def test_a_row_that_is_no_request_is_named_by_its_number() -> None:
    with (
        ChatServer() as server,
        pytest.raises(bulk.BulkError, match=r"row 3 of the input: .*'text', but the row has a"),
    ):
        run([{"text": "a"}, {"text": "b"}, {"a": 1}], server, template=question("{text}"))


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE customers (name TEXT)")
    before = path.read_bytes()
    with ChatServer() as server, pytest.raises(bulk.LedgerError, match="is the database of another program"):
        run([question("a")], server, ledger=path)
    assert path.read_bytes() == before


def test_the_cache_may_be_in_the_file_of_the_ledger(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    with ChatServer() as server:
        run([question("a")], server, cache=path)
        run([question("a")], server, ledger=path, cache=path)
        run([question("a"), question("b")], server, ledger=path, cache=path)
    assert server.asked == {"a": 1, "b": 1}


def test_no_file_of_the_run_is_taken_for_the_output(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text(json.dumps(question("a")))
    with ChatServer() as server:
        with pytest.raises(ConfigurationError, match="out is the input of the run"):
            run(source, server, out=tmp_path / "." / "rows.jsonl")
        with pytest.raises(ConfigurationError, match="out is the ledger of the run"):
            run([], server, out=tmp_path / "x.jsonl", ledger=tmp_path / "x.jsonl")
        (tmp_path / "folder.jsonl").mkdir()
        with pytest.raises(bulk.BulkError, match="there is a folder of this name"):
            run([], server, out=tmp_path / "folder.jsonl")
    assert json.loads(source.read_text()) == question("a")
    assert not server.asked


def test_an_output_that_is_there_is_replaced_by_the_whole_one(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("before\n")
    seen: list[str] = []
    with ChatServer() as server:
        run([question("a")], server, out=out, on_row=lambda row: seen.append(out.read_text()))
    assert seen == ["before\n"]
    assert len(lines(out)) == 1


def test_a_row_cannot_stream_and_leaves_retries_to_the_run() -> None:
    with ChatServer(lambda prompt, times: error(503, retry_after_ms="1") if times == 1 else None) as server:
        with pytest.raises(bulk.BulkError, match="row 2 of the input: a bulk run reads whole answers"):
            run([question("a"), {**question("b"), "stream": True}], server)
        report = run([{**question("c"), "max_retries": 3, "stream": False}], server, max_retries=0)
    assert (report.done, report.failed, server.asked["c"]) == (0, 1, 1)


def test_lines_of_a_batch_without_an_id_are_named_by_their_request() -> None:
    rows = [{"custom_id": None, "body": question(text)} for text in "ab"]
    with ChatServer() as server:
        assert run(rows, server).done == 2


def test_sound_and_text_are_kept_as_json(tmp_path: Path) -> None:
    sound = bulk.Request({"model": "tts-1", "input": "hello", "voice": "alloy"}, operation="audio.speech.create")
    text = bulk.Request(
        {"model": "whisper-1", "file": ("a.wav", b"RIFF"), "response_format": "text"},
        operation="audio.transcriptions.create",
    )

    async def main() -> bulk.Report:
        with Sandbox() as server:
            async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url) as client:
                return await bulk.run([sound, text], client=client, ledger=tmp_path / "run.sqlite")

    assert asyncio.run(main()).done == 2
    first, second = bulk.rows(tmp_path / "run.sqlite")
    assert base64.b64decode(first.answer["base64"])
    assert first.answer["content_type"].startswith("audio/")
    assert isinstance(second.answer, str)


def test_limits_that_are_no_numbers_are_ignored() -> None:
    with ChatServer(
        lambda prompt, times: (200, completion("m", prompt), {"x-ratelimit-limit-tokens": "many"})
    ) as server:
        assert run([question("a")], server).done == 1
