"""When to look again, and when to give up."""

from __future__ import annotations

import copy
import pickle
import re
from typing import Any

import pytest

from overlay.errors import APITimeoutError, ConfigurationError
from overlay.polling import PollTimeoutError, Wait, polling_options, seconds_of


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
