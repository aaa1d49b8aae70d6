"""When to look again, and when to give up."""

from __future__ import annotations

import asyncio
import copy
import pickle
import re
from types import SimpleNamespace
from typing import Any

import pytest

from overlay.errors import APITimeoutError, ConfigurationError
from overlay.polling import PollTimeoutError, Wait, await_for, polling_options, seconds_of, wait_for


def busy(thing: Any) -> bool:
    return bool(thing == "busy")


@pytest.mark.parametrize(
    ("options", "hint", "delay"),
    [
        ({}, None, 1.0),
        ({"default": 3.0}, None, 3.0),
        ({}, "250", 0.25),
        ({}, "60000", 60.0),
        ({}, "60001", 1.0),
        ({}, "0", 1.0),
        ({}, "-5", 1.0),
        ({}, "nan", 1.0),
        ({}, "soon", 1.0),
        ({"interval": 7.0}, "250", 7.0),
        ({"interval": 0.0}, "250", 0.0),
    ],
)
def test_the_delay(options: dict[str, Any], hint: str | None, delay: float) -> None:
    headers = {} if hint is None else {"openai-poll-after-ms": hint}
    assert Wait(busy, "it", **options).delay("busy", headers, 0.0) == delay


def test_what_is_not_busy_is_done() -> None:
    assert Wait(busy, "it").delay("brand new", {}, 0.0) is None


def test_the_limit_counts_from_the_first_request() -> None:
    wait = Wait(busy, "the file f", limit=10.0, interval=4.0)
    assert wait.options(100.0) == {"deadline": 10.0}
    assert wait.delay("busy", {}, 101.0) == 4.0
    assert wait.options(105.0) == {"deadline": 5.0}
    assert wait.delay("busy", {}, 108.0) == 2.0
    assert wait.delay("busy", {}, 111.0) == 0.0
    with pytest.raises(PollTimeoutError, match="timed out after 10") as caught:
        wait.options(110.0)
    assert caught.value.last == "busy"
    assert isinstance(caught.value, APITimeoutError)
    assert isinstance(caught.value, TimeoutError)
    for twin in (copy.deepcopy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (str(twin), twin.last) == (str(caught.value), "busy")


def test_no_limit_and_none_at_all() -> None:
    assert Wait(busy, "it").options(0.0) == {}
    with pytest.raises(PollTimeoutError, match="it has not been seen yet") as caught:
        Wait(busy, "it", limit=0.0).options(0.0)
    assert caught.value.last is None


@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf"), "30", True, [1]])
def test_figures_that_are_none(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="poll_interval is"):
        Wait(busy, "it", interval=value)
    with pytest.raises(ConfigurationError, match="max_wait_seconds is"):
        Wait(busy, "it", limit=value)
    with pytest.raises(ConfigurationError, match=re.escape(f"poll_interval_ms is {value!r}; it must be a number")):
        seconds_of(value)


def test_progress_is_told_at_each_look() -> None:
    seen: list[Any] = []
    wait = Wait(busy, "it", progress=seen.append)
    wait.delay("busy", {}, 0.0)
    wait.delay("done", {}, 0.0)
    assert seen == ["busy", "done"]


def test_marks_for_not_given_are_none() -> None:
    from overlay import omit

    unset: Any = omit
    assert (seconds_of(500), seconds_of(None), seconds_of(unset)) == (0.5, None, None)
    assert Wait(busy, "it", interval=unset, limit=unset).options(0.0) == {}
    assert Wait(busy, "it", interval=unset).delay("busy", {}, 0.0) == 1.0


def test_options_that_also_hold_for_looking() -> None:
    given = {"extra_headers": {"a": "b"}, "extra_body": {}, "deadline": 3, "model": "m", "timeout": None}
    found = polling_options(object(), given)
    assert {**found, "extra_headers": dict(found["extra_headers"])} == {"extra_headers": {"a": "b"}, "timeout": None}


# --- the loop


class Looked:
    """What a raw-response view returns."""

    def __init__(self, thing: Any, headers: dict[str, str] | None = None) -> None:
        self.thing = thing
        self.headers = headers or {}

    def parse(self) -> Any:
        return self.thing


class Server:
    """Answers one step after the other; the clock goes on by a second with each, and by what is slept."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *steps: Any) -> None:
        self.now, self.steps, self.options, self.slept = 100.0, list(steps), list[Any](), list[float]()
        clock = SimpleNamespace(monotonic=lambda: self.now, sleep=self.sleep)
        monkeypatch.setattr("overlay.polling.time", clock)
        monkeypatch.setattr("overlay.polling.asyncio", SimpleNamespace(sleep=self.asleep))

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def look(self, **options: Any) -> Any:
        self.options.append(options)
        self.now += 1
        step = self.steps.pop(0)
        if isinstance(step, Exception):
            raise step
        return step

    async def alook(self, **options: Any) -> Any:
        return self.look(**options)

    def wait(self, kind: str, wait: Wait) -> Any:
        if kind == "sync":
            return wait_for(self.look, wait)
        return asyncio.run(await_for(self.alook, wait))


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def test_it_looks_until_the_work_is_done(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hinted = Looked("busy", {"openai-poll-after-ms": "250"})
    server = Server(monkeypatch, Looked("busy"), hinted, Looked("done"), Looked("never seen"))
    assert server.wait(kind, Wait(busy, "it")) == "done"
    assert (server.slept, server.options) == ([1.0, 0.25], [{}, {}, {}])


def test_each_look_may_take_what_is_left(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server(monkeypatch, *[Looked("busy")] * 9)
    with pytest.raises(PollTimeoutError, match=r"^timed out after 5 s; it has not finished") as caught:
        server.wait(kind, Wait(busy, "it", limit=5, interval=1.5))
    assert caught.value.last == "busy"
    assert server.options == [{"deadline": 5.0}, {"deadline": 2.5}]
    assert server.slept == [1.5, 1.5]


def test_a_timeout_is_that_of_the_wait_only_when_its_time_is_up(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    late = APITimeoutError("late")
    for limit, is_wait in ((1, True), (1.5, False), (None, False)):
        server = Server(monkeypatch, late)
        with pytest.raises(APITimeoutError) as caught:
            server.wait(kind, Wait(busy, "it", limit=limit))
        if is_wait:
            assert type(caught.value) is PollTimeoutError
            assert caught.value.__cause__ is late
        else:
            assert caught.value is late
    own = PollTimeoutError("of a wait within the wait")
    with pytest.raises(PollTimeoutError) as caught:
        Server(monkeypatch, own).wait(kind, Wait(busy, "it", limit=1))
    assert caught.value is own


@pytest.mark.parametrize("name", ["poll_interval_ms", "max_wait_seconds"])
def test_a_bad_option_is_named_before_anything_begins(name: str) -> None:
    assert polling_options(object(), {name: 0, "max_retries": 1, "extra_query": {}})["max_retries"] == 1
    with pytest.raises(ConfigurationError, match=f"{name} is -1"):
        polling_options(object(), {name: -1})


@pytest.mark.parametrize(
    ("expires", "now", "delay"), [(10, 8, 2.0), (10, 6, 4.0), (10, 5, 4.0), (10, 10, 0.0), (10, 12, 0)]
)
def test_nobody_sleeps_beyond_the_limit(expires: float, now: float, delay: float) -> None:
    wait = Wait(busy, "it", interval=4.0, limit=expires)
    wait.options(0.0)
    assert wait.delay("busy", {}, now) == delay
    assert wait.is_over(now) is (now >= expires)
