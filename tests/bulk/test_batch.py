"""Runs through the Batch API, against the sandbox: split, waited for, collected, and gone on with after any end."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from overlay import AsyncOpenAI, bulk
from overlay.bulk._ledger import Ledger
from overlay.errors import APIConnectionError, ConfigurationError
from overlay.sandbox import Sandbox
from overlay.sandbox._endpoints import batches as endpoint
from tests.bulk.server import question
from tests.patience import eventually

MODEL = "gpt-4o-mini"
FAST = bulk.BatchOptions(requests=10, poll_interval=0.01)


@pytest.fixture
def server() -> Iterator[Sandbox]:
    with Sandbox(models=[MODEL]) as made:
        yield made


def client(server: Sandbox) -> AsyncOpenAI:
    return AsyncOpenAI(api_key=server.api_key, base_url=server.base_url, max_retries=0)


def run(requests: Any, server: Sandbox, wrong: Any = None, **options: Any) -> bulk.Report:
    async def main() -> bulk.Report:
        async with client(server) as made:
            if wrong is not None:
                wrong(made)
            return await bulk.run(requests, client=made, mode="batch", **{"batch": FAST, **options})

    return asyncio.run(main())


def questions(number: int, model: str = MODEL) -> list[bulk.Request]:
    return [bulk.Request(question(f"q{index}") | {"model": model}, f"row-{index}") for index in range(number)]


def batches(server: Sandbox) -> list[Any]:
    return list(server.store.table("/batches").values())


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_many_batches_and_one_answer_for_each_row_in_order(server: Sandbox, tmp_path: Path) -> None:
    out, seen = tmp_path / "out.jsonl", []
    report = run(
        [*questions(25), bulk.Request({"model": "text-embedding-3-small", "input": "x"}, "e", "embeddings.create")],
        server, out=out, ledger=tmp_path / "run.sqlite", on_row=lambda row: seen.append(row.id),
        read=lambda answer: type(answer).__name__, progress=lambda state: None,
    )  # fmt: skip
    assert (report.done, report.failed, report.stopped) == (26, 0, None)
    assert [(each["endpoint"], each["request_counts"]["total"]) for each in batches(server)] == [
        ("/v1/chat/completions", 10), ("/v1/chat/completions", 10), ("/v1/embeddings", 1), ("/v1/chat/completions", 5),
    ]  # fmt: skip
    found = lines(out)
    assert [line["id"] for line in found] == [*(f"row-{index}" for index in range(25)), "e"]
    assert '"q7"' in found[7]["answer"]["choices"][0]["message"]["content"]
    assert found[0]["value"] == "ChatCompletion"
    assert len(seen) == 26
    price = bulk.Price(2.0, 4.0)
    live = asyncio.run(bulk.run(questions(1), client=client(server), prices={MODEL: price}))
    half = run(questions(1), server, prices={MODEL: price})
    assert live.cost
    assert half.cost == pytest.approx(live.cost / 2)


def test_finished_rows_are_not_asked_again(server: Sandbox, tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    run(questions(3), server, ledger=ledger)
    report = run(questions(5), server, ledger=ledger, cache=tmp_path / "cache.sqlite")
    assert (report.done, report.skipped) == (5, 3)
    assert [each["request_counts"]["total"] for each in batches(server)] == [3, 2]
    again = run(questions(5), server, cache=tmp_path / "cache.sqlite")
    assert (again.done, again.cached) == (5, 2)
    assert len(batches(server)) == 3


def test_each_model_has_batches_of_its_own(server: Sandbox) -> None:
    report = run([*questions(2), *[r for r in questions(4, "gpt-5.4-mini") if r.id not in ("row-0", "row-1")]], server)
    assert report.done == 4
    assert [each["request_counts"]["total"] for each in batches(server)] == [2, 2]


def test_errors_are_rows_and_passing_ones_are_asked_again(server: Sandbox) -> None:
    real, asked = server.store.execute, Counter[str]()

    def execute(path: str, body: Any) -> tuple[int, str, Any]:
        text = body["messages"][0]["content"]
        asked[text] += 1
        if text == "q1" or (text == "q2" and asked[text] == 1):
            status, code = (400, "bad") if text == "q1" else (429, "slow")
            return status, "req_1", {"error": {"message": "No.", "type": "t", "param": None, "code": code}}
        return real(path, body)

    server.store.execute = execute
    rows: dict[str, bulk.Row] = {}
    report = run(questions(4), server, on_row=lambda row: rows.update({row.id: row}))
    assert (report.done, report.failed) == (3, 1)
    error = rows["row-1"].error
    assert error is not None
    assert (error["type"], error["status_code"], error["code"]) == ("BadRequestError", 400, "bad")
    assert [rows[f"row-{index}"].attempts for index in range(4)] == [1, 1, 2, 1]
    assert asked == {"q0": 1, "q1": 1, "q2": 2, "q3": 1}


def test_a_batch_that_was_made_and_not_written_down_is_found(server: Sandbox, tmp_path: Path) -> None:
    """As when the program is killed between the two."""
    ledger, submitted = tmp_path / "run.sqlite", Ledger.submitted

    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Ledger, "submitted", killed)
        with pytest.raises(KeyboardInterrupt):
            run(questions(3), server, ledger=ledger)
    assert Ledger.submitted is submitted
    report = run(questions(4), server, ledger=ledger)
    assert report.done == 4
    assert [each["request_counts"]["total"] for each in batches(server)] == [3, 1]


@pytest.mark.parametrize(("newer", "made"), [(2, 1), (3, 2)])
def test_a_batch_is_looked_for_among_the_newest(
    server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, newer: int, made: int
) -> None:
    """Others have made more since; an account may have a great many."""
    monkeypatch.setattr("overlay.bulk._batch_engine._NEWEST", 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Ledger, "submitted", lambda *_: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            run(questions(3), server, ledger=tmp_path / "run.sqlite")
    ours = batches(server)[0]
    for number in range(newer):
        server.store.table("/batches")[f"batch_{number}"] = {**ours, "id": f"batch_{number}", "metadata": None}
    assert run(questions(3), server, ledger=tmp_path / "run.sqlite").done == 3
    assert len(batches(server)) == newer + made


def test_a_run_that_is_cancelled_leaves_its_batches_to_the_next(server: Sandbox, tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"

    async def main() -> None:
        patient = bulk.BatchOptions(requests=2, poll_interval=600)
        async with client(server) as made:
            running = asyncio.create_task(
                bulk.run(questions(4), client=made, mode="batch", batch=patient, ledger=ledger)
            )
            await asyncio.to_thread(eventually, lambda: sum(each.remote is not None for each in _sent(ledger)) == 2)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    assert run(questions(4), server, ledger=ledger).done == 4
    assert [each["request_counts"]["total"] for each in batches(server)] == [2, 2]


def test_a_batch_that_was_never_made_is_made(server: Sandbox, tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"

    def broken(made: Any) -> None:
        async def create(**_: Any) -> Any:
            raise APIConnectionError("gone", operation="", path="")

        made.batches.create = create

    with pytest.raises(APIConnectionError, match="gone"):
        run(questions(3), server, broken, ledger=ledger, max_retries=0)
    assert batches(server) == []
    assert str(bulk.status(ledger)).startswith("0 done, 0 failed, 0 skipped, 0 interrupted, 0 cached, 3 waiting;")
    with pytest.raises(bulk.LedgerError, match="3 rows of the ledger are in batches"):
        asyncio.run(bulk.run(questions(3), client=client(server), ledger=ledger))
    assert run(questions(3), server, ledger=ledger).done == 3
    assert len(batches(server)) == 1


def test_an_answer_that_is_lost_makes_no_second_batch(server: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("overlay.bulk._verdict._FIRST", 0.001)  # seconds before it is tried again

    def losing(made: Any) -> None:
        real, times = made.batches.create, []

        async def create(**given: Any) -> Any:
            batch = await real(**given) if times else None
            times.append(batch)
            if len(times) < 3:  # never made, then made and lost
                raise APIConnectionError("reset", operation="", path="")
            return batch

        made.batches.create = create

    assert run(questions(3), server, losing).done == 3
    assert len(batches(server)) == 1


PROGRAM = """
import sys
from overlay import AsyncOpenAI, bulk
ledger, url, key = sys.argv[1:]
texts = [[{"role": "user", "content": f"q{n}"}] for n in range(25)]
rows = [bulk.Request({"model": "gpt-4o-mini", "messages": text}, str(n)) for n, text in enumerate(texts)]
client = AsyncOpenAI(api_key=key, base_url=url)
bulk.run_sync(rows, client=client, ledger=ledger, mode="batch", batch=bulk.BatchOptions(requests=10, poll_interval=600))
"""


def test_a_run_that_is_killed_while_it_waits_goes_on_in_another_process(server: Sandbox, tmp_path: Path) -> None:
    ledger = tmp_path / "run.sqlite"
    words = [sys.executable, "-c", PROGRAM, str(ledger), server.base_url, server.api_key]
    with subprocess.Popen(words) as process:
        while sum(each.remote is not None for each in _sent(ledger)) < 3:
            assert process.poll() is None
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    rows = [bulk.Request({"model": MODEL, "messages": question(f"q{n}")["messages"]}, str(n)) for n in range(26)]
    report = run(rows, server, ledger=ledger, out=tmp_path / "out.jsonl")
    assert (report.done, report.failed) == (26, 0)
    assert sorted(each["request_counts"]["total"] for each in batches(server)) == [1, 5, 10, 10]
    assert [line["id"] for line in lines(tmp_path / "out.jsonl")] == [str(n) for n in range(26)]


def _sent(path: Path) -> list[Any]:
    if not path.exists():
        return []
    try:
        book = Ledger(path, alone=False)
    except bulk.LedgerError:
        return []
    try:
        return book.batches()
    finally:
        book.close()


def test_a_batch_that_ends_early_says_why_and_can_be_run_again(
    server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint, "_go_on", lambda _, batch: batch.update({"status": "expired"}))
    rows: list[bulk.Row] = []
    report = run(questions(2), server, ledger=tmp_path / "run.sqlite", on_row=rows.append)
    assert (report.done, report.failed) == (0, 2)
    assert rows[0].error is not None
    assert rows[0].error["message"] == "no result: the batch is expired"
    monkeypatch.undo()
    again = run(questions(2), server, ledger=tmp_path / "run.sqlite", retry_failed=True)
    assert (again.done, again.failed) == (2, 0)


def no_room_for_the_first(server: Sandbox, patch: pytest.MonkeyPatch) -> None:
    """Let the first batch fail, as where an organization has too many tokens in the queue."""
    real = endpoint._go_on

    def go_on(call: Any, batch: Any) -> None:
        if batch is batches(server)[0]:
            problem = {"code": "token_limit_exceeded", "line": None, "message": "Too many.", "param": None}
            batch |= {"status": "failed", "errors": {"object": "list", "data": [problem]}}
        else:
            real(call, batch)

    patch.setattr(endpoint, "_go_on", go_on)


def test_a_batch_for_which_there_is_no_room_is_made_again(server: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    no_room_for_the_first(server, monkeypatch)
    assert run(questions(3), server).done == 3
    assert len(batches(server)) == 2


def test_a_batch_for_which_there_is_no_room_is_made_again_in_smaller_ones(
    server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the run goes on with a smaller size."""
    ledger = tmp_path / "run.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Ledger, "submitted", lambda *_: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            run(questions(5), server, ledger=ledger)
    no_room_for_the_first(server, monkeypatch)
    report = run(questions(5), server, ledger=ledger, batch=bulk.BatchOptions(requests=2, poll_interval=0.01))
    assert (report.done, report.failed) == (5, 0)
    assert [each["request_counts"]["total"] for each in batches(server)[1:]] == [2, 2, 1]


def test_results_are_collected_in_pieces_and_empty_lines_are_none(
    server: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("overlay.bulk._batch_results._PIECE", 2)
    real = endpoint.to_json
    monkeypatch.setattr(endpoint, "to_json", lambda result: b"\n \n" + real(result) + b"\n")
    rows: dict[str, Any] = {}
    report = run(questions(5), server, on_row=lambda row: rows.update({row.id: row.answer}))
    assert (report.done, report.failed) == (5, 0)
    said = [rows[f"row-{index}"]["choices"][0]["message"]["content"] for index in range(5)]
    assert all(f'"q{index}"' in text for index, text in enumerate(said))


def test_the_budget_holds_at_half_the_price(server: Sandbox) -> None:
    prices = {MODEL: bulk.Price(10_000.0, 10_000.0)}  # a cent for what each is thought to take, before any answer
    live = asyncio.run(bulk.run(questions(50), client=client(server), prices=prices, budget=0.1))
    report = run(questions(50), server, prices=prices, budget=0.1)
    assert (live.stopped, report.stopped) == ("budget", "budget")
    assert 0 < report.done < 50
    assert sum(each["request_counts"]["total"] for each in batches(server)) == report.done


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        (bulk.Request({"model": "tts-1"}, operation="audio.speech.create"), "does not have 'audio.speech.create'"),
        (bulk.Request({"model": MODEL, "timeout": 3}), "a request in a batch cannot set timeout"),
        (bulk.Request({"model": MODEL, "user": "x" * 2000}), "more than a batch file may have"),
    ],
)
def test_what_is_no_request_of_a_batch_is_told(server: Sandbox, request_: Any, message: str) -> None:
    with pytest.raises(bulk.BulkError, match=message):
        run([request_], server, batch=bulk.BatchOptions(size=1000))


def test_options_that_a_batch_has_not_are_refused(server: Sandbox) -> None:
    with pytest.raises(ConfigurationError, match="sends each request once"):
        run([], server, models=["gpt-5"])
    with pytest.raises(ConfigurationError, match="requests of a batch must be an integer from 1 to 50000, not 0"):
        bulk.BatchOptions(requests=0)


def test_files_are_split_by_bytes_and_by_texts_to_embed(server: Sandbox) -> None:
    wide = [bulk.Request(question("x" * 300) | {"model": MODEL, "user": str(n)}) for n in range(4)]
    assert run(wide, server, batch=bulk.BatchOptions(size=1100, poll_interval=0.01)).done == 4
    assert [each["request_counts"]["total"] for each in batches(server)] == [2, 2]
    many = [bulk.Request({"model": "m", "input": ["a"] * 30_000, "user": str(n)}) for n in range(2)]
    from overlay.bulk._batch_files import Packer
    from overlay.bulk._calls import Job

    packer = Packer(bulk.BatchOptions())
    full = [
        packer.add(Job(str(n), n, "", "embeddings.create", each.params), each.params, 0) for n, each in enumerate(many)
    ]
    assert full[0] is None
    assert full[1] is not None
    assert len(full[1].entries) == 1
    for part in (full[1], *packer.rest()):
        part.file.close()
