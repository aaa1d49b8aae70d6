"""Runs on a Ray cluster of this machine: `make bulk-ray` does them in an environment that has Ray."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from overlay import AsyncOpenAI, bulk
from overlay.errors import ConfigurationError
from tests.bulk.server import ChatServer, error, question
from tests.patience import LONG, eventually

ray = pytest.importorskip("ray", reason="Ray is not installed: make bulk-ray")

from overlay.bulk.ray import run  # noqa: E402  # it needs Ray

TEMPLATE = question("{text}")
KEY = "sk-test-do-not-show"


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    from ray._private import ray_constants

    ray_constants.ENABLE_RAY_CLUSTER = False  # it listens on 127.0.0.1 alone
    ray.init(num_cpus=3, include_dashboard=False, object_store_memory=100_000_000, log_to_driver=False)
    assert ray.util.get_node_ip_address() == "127.0.0.1"
    ray.data.DataContext.get_current().enable_progress_bars = False
    yield
    ray.shutdown()


def client(server: ChatServer) -> Any:
    return partial(AsyncOpenAI, api_key=KEY, base_url=server.base_url, max_retries=0)


def rows(count: int, blocks: int = 8) -> Any:
    texts = [{"text": f"q{number}", "id": f"id{number}"} for number in range(count)]
    return ray.data.from_items(texts, override_num_blocks=min(blocks, count))


def done(dataset: Any) -> list[dict[str, Any]]:
    """Do a run; return its rows by their ids, with what is JSON read."""
    found = dataset.take_all()
    for row in found:
        row |= {name: None if row[name] is None else json.loads(row[name]) for name in ("answer", "value", "error")}
    return sorted(found, key=lambda row: int(row["id"].removeprefix("id")))


def said(row: dict[str, Any]) -> str:
    return str(row["answer"]["choices"][0]["message"]["content"])


def noted(folder: str, row: dict[str, Any]) -> bulk.Request:
    """Make a request, and note which process does."""
    Path(folder, str(os.getpid())).touch()
    return bulk.Request(question(row["text"]), row["id"])


def test_an_actor_that_is_killed_loses_and_doubles_nothing(tmp_path: Path) -> None:
    reached, release = threading.Event(), threading.Event()

    def script(prompt: str, times: int) -> None:
        if server.asked.total() == 150:
            reached.set()
        if reached.is_set():  # so that some are in flight when it is killed
            release.wait(LONG)

    def kill() -> None:
        assert reached.wait(LONG)
        victim = int(min(path.name for path in actors.iterdir()))
        os.kill(victim, signal.SIGKILL)
        try:
            eventually(lambda: len(list(actors.iterdir())) > 2, "an actor in place of the one that was killed")
        finally:
            release.set()

    actors, ledger = tmp_path / "actors", tmp_path / "run.sqlite"
    actors.mkdir()
    killer = threading.Thread(target=kill)
    with ChatServer(script) as server:
        killer.start()
        options: dict[str, Any] = {"ledger": ledger, "client": client(server), "actors": 2, "batch_size": 20}
        make = partial(noted, str(actors))
        found = done(run(rows(400), make=make, limits=bulk.Limits(in_flight=20), **options))
        killer.join()
        assert [row["id"] for row in found] == [f"id{number}" for number in range(400)]
        assert [said(row) for row in found] == [f"You said q{number}" for number in range(400)]
        assert len(list(actors.iterdir())) >= 3, "two, and the one that took the place of the one that was killed"
        assert sum(times - 1 for times in server.asked.values()) <= 20, "no more than were in flight in one actor"
        before = server.asked.total()
        again = done(run(rows(400), template=TEMPLATE, **options))
        assert [row["answer"] for row in again] == [row["answer"] for row in found]
        assert server.asked.total() == before
    assert bulk.status(ledger).done == 400
    assert [row.id for row in bulk.rows(ledger)] != []


def test_every_row_has_its_line(tmp_path: Path) -> None:
    source = ray.data.from_items(
        [{"text": text, "id": f"id{number}"} for number, text in enumerate(["good", "bad", "same", "same"])]
    )
    with ChatServer(lambda prompt, times: error(400, "no", "odd") if prompt == "bad" else None) as server:
        found = done(run(source, template=TEMPLATE, client=client(server), keep=["text"], read=lambda a: a.model))
        assert [row["text"] for row in found] == ["good", "bad", "same", "same"]
        assert [row["value"] for row in found] == ["gpt-5-mini", None, "gpt-5-mini", "gpt-5-mini"]
        assert found[1]["error"]["code"] == "odd"
        # Rows without an id are named by their request: equal ones are asked once. One that is no request has an error.
        texts = ray.data.from_items([{"text": "twice"}, {"text": "twice"}])
        twice = run(texts, template=TEMPLATE, client=client(server)).take_all()
        assert server.asked["twice"] == 1
        assert len(twice) == 2
        (row,) = run(texts.limit(1), template=question("{other}"), client=client(server)).take_all()
        assert "the template uses the column 'other'" in json.loads(row["error"])["message"]


def test_requests_as_rows_have_no_nulls() -> None:
    """A table gives each row all columns."""
    requests = [question("a") | {"temperature": 0.5}, question("b") | {"max_tokens": 5}]
    with ChatServer() as server:
        assert run(ray.data.from_items(requests), client=client(server)).count() == 2
        assert server.asked == {"a": 1, "b": 1}
        assert None not in server.last.values()


def test_limits_are_of_all_actors_together() -> None:
    limits = bulk.Limits(rpm=1200)  # 20 a second
    with ChatServer() as server:
        begun = time.monotonic()
        assert run(rows(100), template=TEMPLATE, client=client(server), limits=limits, actors=2).count() == 100
        # The least that it takes, less what may go at once: a busy machine only takes longer.
        assert time.monotonic() - begun > 100 / 20 - 2.0


def test_a_budget_is_of_all_actors_together(tmp_path: Path) -> None:
    prices = {"gpt-5-mini": bulk.Price(100_000.0, 100_000.0)}  # 1.5 dollars an answer
    with ChatServer() as server:
        options: dict[str, Any] = {"template": TEMPLATE, "client": client(server), "ledger": tmp_path / "run.sqlite",
                                   "prices": prices, "actors": 2, "batch_size": 5}  # fmt: skip
        found = done(run(rows(60), budget=30.0, **options))
        assert len(found) == 60
        assert {row["error"]["type"] for row in found if row["error"]} == {"BudgetExceeded"}
        answered = sum(row["error"] is None for row in found)
        assert 0 < answered == server.asked.total() < 60
        assert all(row["error"] is None for row in done(run(rows(60), **options)))
        assert set(server.asked.values()) == {1}


def test_what_cannot_be_used_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "no.sqlite").write_text("this is no database, but a text that is long enough to be read as one")
    with pytest.raises(bulk.LedgerError, match="cannot be opened"):
        run(rows(1), ledger=tmp_path / "no.sqlite")
    with pytest.raises(ConfigurationError, match="max_retries must be an integer"):
        run(rows(1), max_retries=-1)
    with pytest.raises(ConfigurationError, match="already has a column 'id'"):
        run(rows(1), keep=["id"])
    with pytest.raises(ConfigurationError, match="pass either lanes"):
        run(rows(1), lanes=list, limits=bulk.Limits())
