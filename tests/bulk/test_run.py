"""Runs against a real server: nothing is lost, nothing is asked twice, limits and budgets hold."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from overlay import AsyncOpenAI, OpenAI, bulk
from overlay.bulk._engine import Engine
from overlay.bulk._ledger import Ledger
from overlay.errors import ConfigurationError
from tests.bulk.server import ChatServer, completion, error, question
from tests.cli.canned import Canned

TEMPLATE = question("{text}")


def client(server: Any, key: str = "sk-test") -> AsyncOpenAI:
    return AsyncOpenAI(api_key=key, base_url=server.base_url, max_retries=0)


def run(requests: Any, server: Any, **options: Any) -> bulk.Report:
    async def main() -> bulk.Report:
        async with client(server) as made:
            return await bulk.run(requests, client=made, **options)

    return asyncio.run(main())


def texts(number: int) -> list[dict[str, Any]]:
    return [{"text": f"q{index}"} for index in range(number)]


def said(answer: Any) -> str:
    return str(answer.choices[0].message.content)


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_every_row_gets_its_answer_in_the_order_of_the_input(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    with ChatServer() as server:
        report = run(
            texts(200), server, template=TEMPLATE, out=out, read=lambda answer: answer.choices[0].message.content
        )
    assert (report.done, report.failed, report.skipped) == (200, 0, 0)
    assert [line["value"] for line in lines(out)] == [f"You said q{index}" for index in range(200)]
    assert set(server.asked.values()) == {1}
    usage = report.usage["gpt-5-mini"]
    assert (usage.requests, usage.input, usage.output) == (200, 2000, 1000)
    assert report.cost == pytest.approx(200 * (10 * 0.25 + 5 * 2.0) / 1_000_000)
    assert "200 done" in str(report)


@pytest.mark.parametrize("kind", ["jsonl", "batch lines", "csv", "parquet", "async", "requests", "make"])
def test_requests_come_from_anywhere(kind: str, tmp_path: Path) -> None:
    source: Any
    options: dict[str, Any] = {}
    if kind == "jsonl":
        source = tmp_path / "in.jsonl"
        source.write_text("".join(json.dumps(question(f"q{index}")) + "\n" for index in range(5)) + "\n")
    elif kind == "batch lines":
        source = [
            {"custom_id": f"id{index}", "method": "POST", "url": "/v1/chat/completions", "body": question(f"q{index}")}
            for index in range(5)
        ]
        options = {"operation": "responses.create"}
    elif kind == "csv":
        source = tmp_path / "in.csv"
        source.write_text("text,id\n" + "".join(f"q{index},id{index}\n" for index in range(5)))
        options = {"template": TEMPLATE}
    elif kind == "parquet":
        source = tmp_path / "in.parquet"
        parquet.write_table(pa.Table.from_pylist(texts(5)), source)
        options = {"template": TEMPLATE}
    elif kind == "async":

        async def rows() -> AsyncIterator[Any]:
            for row in texts(5):
                await asyncio.sleep(0)
                yield row

        source, options = rows(), {"template": TEMPLATE}
    elif kind == "requests":
        source = [bulk.Request(question(f"q{index}"), id=f"id{index}") for index in range(5)]
    else:
        source, options = range(5), {"make": lambda index: question(f"q{index}")}
    out = tmp_path / "out.jsonl"
    with ChatServer() as server:
        assert run(source, server, out=out, **options).done == 5
    assert sorted(server.asked) == [f"q{index}" for index in range(5)]
    named = kind in ("batch lines", "csv", "requests")
    assert [line["id"] for line in lines(out)] == [f"id{index}" for index in range(5)] if named else True


def test_a_second_run_asks_only_what_is_missing(tmp_path: Path) -> None:
    ledger, out = tmp_path / "run.sqlite", tmp_path / "out.jsonl"
    with ChatServer() as server:
        run(texts(20), server, template=TEMPLATE, ledger=ledger)
        report = run([*texts(30)], server, template=TEMPLATE, ledger=ledger, out=out)
    assert (report.done, report.skipped) == (30, 20)
    assert set(server.asked.values()) == {1}
    assert len(lines(out)) == 30


def test_a_parquet_output_holds_the_same(tmp_path: Path) -> None:
    out = tmp_path / "out.parquet"
    with ChatServer() as server:
        run(texts(5), server, template=TEMPLATE, out=out, read=said)
    rows = parquet.read_table(out).to_pylist()
    assert [json.loads(row["value"]) for row in rows] == [f"You said q{index}" for index in range(5)]
    assert {row["model"] for row in rows} == {"gpt-5-mini"}


def test_a_process_that_has_not_loaded_parquet_can_write_it(tmp_path: Path) -> None:
    code = f"from overlay.bulk._output import check_output; check_output({str(tmp_path / 'out.parquet')!r})"
    subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)})


def test_the_same_request_twice_is_two_rows(tmp_path: Path) -> None:
    ledger, out = tmp_path / "run.sqlite", tmp_path / "out.jsonl"
    with ChatServer() as server:
        for _ in range(2):
            assert run([question("a")] * 3 + [question("b")], server, ledger=ledger, out=out).done == 4
    assert server.asked == {"a": 3, "b": 1}
    assert [line["answer"]["choices"][0]["message"]["content"] for line in lines(out)] == ["You said a"] * 3 + [
        "You said b"
    ]


def test_ids_name_one_request_each(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    with ChatServer() as server:
        run([bulk.Request(question("a"), id="1")], server, ledger=ledger)
        with pytest.raises(bulk.LedgerError, match="a different request with the id '1'"):
            run([bulk.Request(question("b"), id="1")], server, ledger=ledger)
        with pytest.raises(bulk.LedgerError, match="two rows of the input have the id '2'"):
            run([bulk.Request(question(text), id="2") for text in "ab"], server)


def test_two_runs_do_not_share_a_ledger(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    began, release = threading.Event(), threading.Event()

    def script(prompt: str, times: int) -> None:
        began.set()
        assert release.wait(30)

    with ChatServer(script) as server:
        first = threading.Thread(target=run, args=(texts(1), server), kwargs={"template": TEMPLATE, "ledger": ledger})
        first.start()
        assert began.wait(30)
        with pytest.raises(bulk.LedgerError, match="is in use by another run"):
            run(texts(1), server, template=TEMPLATE, ledger=ledger)
        assert bulk.status(ledger).interrupted == 1  # under way
        release.set()
        first.join(30)
    assert bulk.status(ledger).done == 1


def test_failures_are_kept_and_can_be_run_again_alone(tmp_path: Path) -> None:
    ledger, out = tmp_path / "run.sqlite", tmp_path / "out.jsonl"
    with ChatServer(
        lambda prompt, times: error(400, "bad row", "odd") if prompt == "q1" and times == 1 else None
    ) as server:
        report = run(texts(3), server, template=TEMPLATE, ledger=ledger, out=out)
        assert (report.done, report.failed) == (2, 1)
        failure = lines(out)[1]["error"]
        assert (failure["type"], failure["status_code"], failure["code"]) == ("BadRequestError", 400, "odd")
        assert run(texts(3), server, template=TEMPLATE, ledger=ledger).skipped == 3
        report = run(texts(3), server, template=TEMPLATE, ledger=ledger, out=out, retry_failed=True)
    assert (report.done, report.failed, report.skipped) == (3, 0, 2)
    assert server.asked == {"q0": 1, "q1": 2, "q2": 1}


def test_what_may_pass_is_tried_again() -> None:
    def script(prompt: str, times: int) -> Any:
        return error(503, retry_after_ms="1") if times <= 2 else None

    with ChatServer(script) as server:
        assert run(texts(5), server, template=TEMPLATE, max_retries=2).done == 5
        assert run([{"text": "x"}], server, template=TEMPLATE, max_retries=1).failed == 1
    assert server.asked["x"] == 2


def test_a_request_whose_connection_is_lost_is_sent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay.bulk._verdict._FIRST", 0.001)  # seconds before it is tried again

    def script(prompt: str, times: int) -> None:
        if times == 1:
            raise ConnectionResetError  # the server closes the connection without an answer

    with ChatServer(script) as server:
        assert run(texts(2), server, template=TEMPLATE).done == 2
        assert server.asked == {"q0": 2, "q1": 2}
        server.asked.clear()
        assert run(texts(1), server, template=TEMPLATE, max_retries=0).failed == 1


def test_a_storm_of_429_slows_the_run_and_loses_nothing() -> None:
    def script(prompt: str, times: int) -> Any:
        return error(429, "slow down", retry_after_ms="20") if times <= 2 and prompt[-1] in "02468" else None

    with ChatServer(script) as server:
        report = run(texts(60), server, template=TEMPLATE, max_retries=0)
    assert (report.done, report.failed) == (60, 0)


def test_no_quota_is_no_reason_to_wait() -> None:
    with ChatServer(lambda prompt, times: error(429, "no money", "insufficient_quota")) as server:
        report = run(texts(1), server, template=TEMPLATE)
    assert (report.failed, server.asked["q0"]) == (1, 1)


def test_no_more_are_in_flight_than_allowed() -> None:
    with ChatServer() as server:
        run(texts(60), server, template=TEMPLATE, limits=bulk.Limits(in_flight=3))
    assert server.most <= 3


def test_a_budget_stops_the_run_and_a_larger_one_goes_on(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    prices = {"gpt-5-mini": bulk.Price(100_000.0, 100_000.0)}  # 1.5 dollars an answer
    with ChatServer() as server:
        options: dict[str, Any] = {"template": TEMPLATE, "ledger": ledger, "prices": prices}
        report = run(texts(50), server, budget=10.0, limits=bulk.Limits(in_flight=1), **options)
        assert report.stopped == "budget"
        assert report.cost is not None
        assert 0 < report.done < 50
        assert report.cost <= 10.0 + 1.5  # by as much as one answer was underestimated
        assert run(texts(50), server, **options).done == 50
        with pytest.raises(bulk.BulkError, match="budget needs a price for 'mine'"):
            run([question("a", "mine")], server, budget=1.0)
    assert set(server.asked.values()) == {1}


def test_a_model_falls_back_to_another() -> None:
    def script(prompt: str, times: int) -> Any:
        return error(404, "no such model", "model_not_found") if times == 1 else None

    with ChatServer(script) as server:
        report = run(texts(3), server, template=TEMPLATE, models=["other"])
    assert report.done == 3
    assert server.models == {"gpt-5-mini": 3, "other": 3}


def test_a_row_that_fails_on_one_account_goes_to_another() -> None:
    async def main(first: ChatServer, second: ChatServer) -> bulk.Report:
        async with client(first, "sk-one") as one, client(second, "sk-two") as two:
            return await bulk.run(texts(20), lanes=[bulk.Lane(one), bulk.Lane(two, model="theirs")], template=TEMPLATE)

    with ChatServer(lambda prompt, times: error(500, retry_after_ms="1")) as broken, ChatServer() as good:
        report = asyncio.run(main(broken, good))
    assert (report.done, report.failed) == (20, 0)
    assert set(good.models) == {"theirs"}
    assert broken.asked.total() > 0


def test_an_answer_that_cannot_be_read_is_asked_for_again() -> None:
    def read(answer: Any) -> int:
        text = answer.choices[0].message.content
        if text != "42":
            raise ValueError(f"{text!r} is no number")
        return int(text)

    def script(prompt: str, times: int) -> Any:
        answer = completion("gpt-5-mini", prompt)
        answer["choices"][0]["message"]["content"] = "42" if times > 1 else "many"
        return 200, answer, {}

    seen: list[bulk.Row] = []
    with ChatServer(script) as server:
        assert run(texts(1), server, template=TEMPLATE, read=read).failed == 1
        server.asked.clear()
        report = run(texts(1), server, template=TEMPLATE, read=read, retry_invalid=1, on_row=seen.append)
    assert (report.done, report.usage["gpt-5-mini"].requests) == (1, 2)
    assert (seen[0].value, seen[0].attempts) == (42, 2)
    assert server.last["messages"][1:] == [
        {"role": "assistant", "content": "many"},
        {"role": "user", "content": "This answer is invalid: 'many' is no number. Answer again and fix that."},
    ]


@pytest.mark.parametrize(
    "answer", [None, [], {"choices": []}, {"choices": [None]}, {"choices": [{"message": {"content": None}}]}]
)
def test_an_answer_without_a_text_is_asked_for_again_in_the_same_words(answer: Any) -> None:
    """It cannot be quoted to the model; some are no chat answers at all."""

    def read(_: Any) -> None:
        raise ValueError("no")

    with ChatServer(lambda prompt, times: (200, answer, {})) as server:
        report = run(texts(1), server, template=TEMPLATE, read=read, retry_invalid=1)
    assert (report.done, report.failed, server.asked["q0"]) == (0, 1, 2)
    assert server.last == question("q0")


def test_what_is_no_chat_is_asked_for_again_in_the_same_words() -> None:
    seen: list[Any] = []

    def read(answer: Any) -> int:
        seen.append(answer)
        return len(answer.data[0].embedding) if len(seen) > 1 else 1 // 0

    answer = {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}], "model": "m"}
    with Canned({"/embeddings": answer}) as server:
        report = run([{"model": "m", "input": "a"}], server, operation="embeddings.create", read=read, retry_invalid=1)
    assert (report.done, report.failed) == (1, 0)
    first, second = server.asked
    assert first == second


def test_the_cache_knows_what_was_asked(tmp_path: Path) -> None:
    with ChatServer() as server:
        for _ in range(2):
            report = run(
                texts(5), server, template=TEMPLATE, cache=tmp_path / "cache.sqlite", read=lambda answer: answer.model
            )
        assert (report.done, report.cached, report.cost) == (5, 5, 0.0)
        report = run(texts(8), server, template=TEMPLATE, cache=tmp_path / "cache.sqlite")
        assert (report.done, report.cached) == (8, 5)
    assert server.asked == {f"q{index}": 1 for index in range(8)}


def test_rows_and_status_of_a_ledger(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    with ChatServer(lambda prompt, times: error(400) if prompt == "q2" else None) as server:
        run(texts(5), server, template=TEMPLATE, ledger=ledger)
    assert [row.error is not None for row in bulk.rows(ledger)] == [False, False, True, False, False]
    assert len(list(bulk.rows(ledger, order="done", failed=False))) == 4
    report = bulk.status(ledger)
    assert (report.done, report.failed, report.usage["gpt-5-mini"].input) == (4, 1, 40)
    with pytest.raises(bulk.LedgerError, match="no ledger"):
        bulk.status(tmp_path / "none.sqlite")


def test_a_row_may_be_awaited_by_who_is_told() -> None:
    told: list[str] = []

    async def tell(row: bulk.Row) -> None:
        await asyncio.sleep(0)
        told.append(row.answer["choices"][0]["message"]["content"])

    with ChatServer() as server:
        run(texts(3), server, template=TEMPLATE, on_row=tell)
    assert sorted(told) == [f"You said q{index}" for index in range(3)]


def test_progress_is_told() -> None:
    seen: list[bulk.Progress] = []
    with ChatServer() as server:
        run(texts(50), server, template=TEMPLATE, progress=seen.append, progress_interval=0.01)
    assert (seen[-1].done, seen[-1].failed, seen[-1].in_flight) == (50, 0, 0)
    assert seen[-1].total == 50
    assert seen[-1].tokens == 750


def test_a_run_that_is_cancelled_keeps_what_came(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    release = threading.Event()

    def script(prompt: str, times: int) -> Any:
        if prompt != "q0":
            release.wait(30)

    async def main(server: ChatServer) -> None:
        first = asyncio.Event()
        async with client(server) as made:
            running = asyncio.create_task(
                bulk.run(texts(5), client=made, template=TEMPLATE, ledger=ledger, on_row=lambda row: first.set())
            )
            await first.wait()
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running

    with ChatServer(script) as server:
        asyncio.run(main(server))
        release.set()
        assert (bulk.status(ledger).done, bulk.status(ledger).interrupted) == (1, 4)
        assert run(texts(5), server, template=TEMPLATE, ledger=ledger, interrupted="skip").interrupted == 4
        assert run(texts(5), server, template=TEMPLATE, ledger=ledger).done == 5


def test_a_ledger_on_a_full_disk_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write, sleep, waits = Ledger.write, asyncio.sleep, []

    def limited(ledger: Ledger, entries: Any, **more: Any) -> None:
        pages = 1_000_000 if len(waits) > 2 else 1  # fewer than there are: no page can be added
        ledger._db.execute(f"PRAGMA max_page_count = {pages}")
        write(ledger, entries, **more)

    async def wait(seconds: float) -> None:
        waits.append(seconds)
        await sleep(0)

    monkeypatch.setattr(Ledger, "write", limited)
    monkeypatch.setattr("overlay.bulk._book.asyncio", SimpleNamespace(**vars(asyncio) | {"sleep": wait}))
    with ChatServer() as server:
        assert run([question("x" * 100_000)], server, ledger=tmp_path / "run.sqlite").done == 1
        assert server.asked.total() == 1
    assert waits == [1, 1, 1]


def test_a_ledger_that_another_process_holds_is_waited_for(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    with ChatServer() as server:
        run([question("before")], server, ledger=ledger)
        blocker = sqlite3.connect(ledger, isolation_level=None, check_same_thread=False)
        blocker.execute("PRAGMA max_page_count = 1")
        blocker.execute("BEGIN IMMEDIATE")
        threading.Timer(0.3, lambda: blocker.execute("ROLLBACK")).start()
        assert run([question("before"), question("after")], server, ledger=ledger).done == 2
        blocker.close()


@pytest.mark.parametrize(
    ("requests", "options", "message"),
    [
        (7, {}, "requests must be a file or an iterable, not int"),
        ("none.txt", {}, r"end in \.jsonl, \.ndjson, \.csv, \.parquet"),
        ("none.jsonl", {}, "cannot be read: No such file"),
        ([1], {}, "a request must be a dict of arguments or a bulk.Request, not int"),
        ([1], {"template": TEMPLATE}, "a template needs rows with columns"),
        ([{"a": 1}], {"template": TEMPLATE}, "the template uses the column 'text', but the row has a"),
        ([], {"out": "x.txt"}, r"the name of an output file must end in \.jsonl or \.parquet"),
        ([], {"out": "/nowhere/x.jsonl"}, "no writable folder /nowhere"),
    ],
)
def test_what_cannot_be_used_is_told(requests: Any, options: Any, message: str) -> None:
    with ChatServer() as server, pytest.raises(bulk.BulkError, match=message):
        run(requests, server, **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"operation": "chat.nothing"}, "no operation 'chat.nothing'"),
        ({"order": "random"}, "order must be 'input' or 'done'"),
        ({"mode": "fast"}, "mode must be 'live' or 'batch'"),
        ({"template": 1, "make": str}, "pass only one"),
        ({"max_retries": -1}, "max_retries must be an integer"),
        ({"budget": 0}, "budget must be a number of dollars above 0"),
        ({"budget": "5"}, "budget must be a number of dollars above 0"),
        ({"limits": bulk.Limits(), "lanes": [object()]}, "pass either lanes, or client and limits"),
    ],
)
def test_options_that_cannot_be_used_are_refused(options: Any, message: str) -> None:
    with ChatServer() as server, pytest.raises(ConfigurationError, match=message):
        run([], server, **options)


def test_a_sync_client_is_refused_before_anything_is_sent() -> None:
    with OpenAI("sk-test") as client, pytest.raises(ConfigurationError, match=r"async client.*pass AsyncOpenAI"):
        bulk.run_sync([question("a")], client=client)


async def test_the_sync_version_inside_an_event_loop_names_the_other_one() -> None:
    with pytest.raises(ConfigurationError, match=r"inside an event loop, as in notebooks: await bulk\.run"):
        bulk.run_sync([])


def test_an_error_of_the_sync_version_has_no_other_cause() -> None:
    def requests() -> Iterator[Any]:
        yield from [1 / 0]

    with ChatServer() as server, pytest.raises(ZeroDivisionError) as caught:
        bulk.run_sync(requests(), client=AsyncOpenAI("sk-test", base_url=server.base_url))
    assert caught.value.__context__ is None


@pytest.mark.parametrize("text", ["{broken", '"\\ud800', "[1"])
def test_a_broken_line_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps(question("a")) + "\n" + text + "\n")
    with ChatServer() as server, pytest.raises(bulk.BulkError, match=r"in\.jsonl, line 2: "):
        run(path, server)


def test_a_csv_row_that_is_too_short_is_named(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text("text,more\na,b\nc\n")
    with ChatServer() as server, pytest.raises(bulk.BulkError, match=r"in\.csv, line 3: the number of values differs"):
        run(path, server, template=TEMPLATE)


@pytest.mark.parametrize(("version", "whose"), [(1, "a version before the first release"), (99, "a newer version")])
def test_a_ledger_of_another_version_is_told_apart(tmp_path: Path, version: int, whose: str) -> None:
    ledger = tmp_path / "run.sqlite"
    with sqlite3.connect(ledger) as file:
        file.execute(f"PRAGMA user_version = {version}")
    file.close()
    with ChatServer() as server, pytest.raises(bulk.LedgerError, match=f"was written by {whose} of this package"):
        run(texts(1), server, template=TEMPLATE, ledger=ledger)


def test_a_model_without_a_price_is_named() -> None:
    with ChatServer() as server:
        report = run([question("a", "gpt-5.4-mini"), question("b")], server)
    assert report.cost is None
    assert report.unpriced == ["gpt-5.4-mini"]
    assert "cost unknown (no price for gpt-5.4-mini)" in str(report)


def test_arguments_may_name_their_row(tmp_path: Path) -> None:
    """By an id beside them, in rows and in what ``make`` returns."""
    ledger = tmp_path / "run.sqlite"
    rows = [{"id": "a", **question("q0")}, {"custom_id": 7, **question("q1")}, {"id": None, **question("q2")}]
    with ChatServer() as server:
        report = run(rows, server, ledger=ledger)
        assert (report.done, report.first_error) == (3, None)
        made = run(texts(2), server, ledger=ledger, make=lambda row: {"id": row["text"], **question(row["text"])})
    assert made.done == 5
    ids = [row.id for row in bulk.rows(ledger)]
    assert ids[0] == "a"
    assert {"7", "q0", "q1"} < set(ids)


def test_a_report_says_why_rows_failed(tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    with ChatServer() as server:
        report = run([{"temprature": 1, **question("q0")}, question("q1")], server, ledger=ledger)
    assert (report.done, report.failed) == (1, 1)
    assert "did you mean 'temperature'?" in str(report)
    assert bulk.status(ledger).first_error == report.first_error
    assert "first error" not in str(bulk.Report(done=1))
    with ChatServer(lambda prompt, times: error(400, "first\nsecond")) as server:
        assert "400 x: first second (POST" in str(run([question("q0")], server))


@pytest.mark.parametrize(
    ("settled", "turns", "taken"),
    [
        (1, 1, 5),  # half of the requests, and the rest is there to work on while the disk is waited for
        (1, 2, 5),
        (1, 9, 1),  # what has not come is not waited for
        (6, 1, 6),
        (0, 1, 0),  # there is nothing to write
    ],
)
async def test_what_ends_at_about_the_same_time_is_written_together(settled: int, turns: int, taken: int) -> None:
    """A row ends in each so many turns of the loop."""
    engine: Any = SimpleNamespace(_settled=[None] * settled, _running=dict.fromkeys(range(10 - settled)))

    async def end() -> None:
        while engine._running:
            for _ in range(turns):
                await asyncio.sleep(0)
            engine._running.popitem()
            engine._settled.append(None)

    ending = asyncio.create_task(end())
    await asyncio.sleep(0)  # it has begun
    await Engine._gather(engine)
    assert len(engine._settled) == taken
    ending.cancel()
