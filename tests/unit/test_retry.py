"""When a call is tried again, and after how long."""

from __future__ import annotations

import copy
import inspect
import math
import pickle
import time
from dataclasses import FrozenInstanceError
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from overlay import omit
from overlay._call.retry import RetryPolicy, chosen_policy, limits_in, server_delay
from overlay.errors import ConfigurationError

NOW = 1_700_000_000.0


def delay(
    status: int | None = 500,
    headers: dict[str, str] | None = None,
    *,
    taken: int = 0,
    code: str | None = None,
    random: float = 0.0,
    policy: RetryPolicy = RetryPolicy(),  # noqa: B008  # frozen
) -> float | None:
    return policy.delay(retries_taken=taken, status=status, headers=headers or {}, code=code, random=random, now=NOW)


@pytest.mark.parametrize("status", [None, 408, 409, 429, 500, 502, 503, 504, 529, 599])
def test_what_may_pass_is_tried_again(status: int | None) -> None:
    assert delay(status) == 0.5


@pytest.mark.parametrize("status", [300, 302, 400, 401, 403, 404, 405, 410, 413, 422, 451])
def test_what_will_not_pass_is_not(status: int) -> None:
    assert delay(status) is None


def test_it_ends_after_max_retries() -> None:
    assert [delay(taken=taken) for taken in range(4)] == [0.5, 1.0, None, None]
    assert delay(policy=RetryPolicy(max_retries=0)) is None
    many = RetryPolicy(max_retries=10_000)
    assert [delay(taken=taken, policy=many) for taken in (0, 1, 2, 3, 4, 5, 9_999)] == [0.5, 1, 2, 4, 8, 8, 8]


@given(st.integers(0, 5000), st.floats(0, 1, exclude_max=True))
def test_the_backoff_stays_in_bounds(taken: int, random: float) -> None:
    full = min(0.5 * 2.0 ** min(taken, 10), 8)
    result = delay(taken=taken, random=random, policy=RetryPolicy(max_retries=10_000))
    assert result is not None
    assert result == pytest.approx(full * (1 - 0.25 * random))
    assert 0.75 * full <= result <= full


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0.25"}, 0.25),
        ({"retry-after": " 3 "}, 3.0),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": "120.5"}, None),
        ({"retry-after": "999999999"}, None),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "0.5"}, 0.0005),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after-ms": "0", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7.0),
        ({"retry-after-ms": "120001"}, None),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(NOW + 30)}, 30.0),
        ({"retry-after": "Tue, 14 Nov 2023 23:13:50 +0100"}, 30.0),
        ({"retry-after": formatdate(NOW + 300, usegmt=True)}, None),
    ],
)
def test_the_server_names_the_time(headers: dict[str, str], expected: float | None) -> None:
    assert delay(429, headers, random=0.9) == expected


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "0",
            "-1",
            "-0",
            "nan",
            "inf",
            "infinity",
            "1_0",
            "٣",
            "1e2",
            "0x10",
            "1,5",
            "soon",
            "9" * 400,
            "+5",
            "1.",
        ),
        *("Tue, 14 Nov 2023 22:13:10 GMT", "Tue, 99 Nov 2023 22:13:50 GMT", "Tue, 14 Nov 99999999999 22:13:50 GMT"),
        *("Tue, 14 Foo 2023 22:13:50 GMT", "Mon", ",", "14 Nov", "Tue, 14 Nov 2023 22:13:50 +9999999999999999999999"),
    ],
)
def test_a_bad_time_falls_back(value: str) -> None:
    assert delay(429, {"retry-after": value}) == 0.5
    assert delay(429, {"retry-after-ms": value}) == 0.5


@given(st.text(max_size=40) | st.sampled_from([formatdate(NOW + x) for x in (-5, 0, 5, 10**9)]), st.integers(0, 10**10))
def test_any_header_gives_a_positive_delay_or_none(value: str, now: int) -> None:
    for name in ("retry-after", "retry-after-ms"):
        wait = server_delay({name: value}, float(now))
        assert wait is None or (wait > 0 and math.isfinite(wait))
        result = delay(503, {name: value})
        assert result is None or 0 < result <= 120


@pytest.mark.parametrize(
    ("status", "word", "expected"),
    [
        (400, "true", 0.5),
        (400, " TRUE ", 0.5),
        (500, "false", None),
        (500, "maybe", 0.5),
        (400, "maybe", None),
        (400, "truer", None),
        (400, "", None),
        (500, "fals", 0.5),
    ],
)
def test_x_should_retry_goes_before_the_status(status: int, word: str, expected: float | None) -> None:
    assert delay(status, {"x-should-retry": word}) == expected


def test_no_quota_is_never_tried_again() -> None:
    assert delay(429, {"retry-after": "1"}, code="rate_limit_exceeded") == 1
    assert delay(429, {"retry-after": "1"}, code="insufficient_quota") is None
    assert delay(429, {"x-should-retry": "true"}, code="insufficient_quota") is None


def test_a_policy_is_a_value() -> None:
    policy = RetryPolicy(max_retries=5, initial_delay=0.1, max_delay=30, max_server_delay=600)
    assert delay(429, {"retry-after": "500"}, policy=policy) == 500
    assert pickle.loads(pickle.dumps(policy)) == copy.deepcopy(policy) == policy
    with pytest.raises(FrozenInstanceError):
        policy.max_retries = 1  # type: ignore[misc]  # that is the point


@pytest.mark.parametrize("value", [-1, 1.5, "2", True, None])
def test_a_bad_number_of_retries_is_refused(value: object) -> None:
    with pytest.raises(ConfigurationError, match="max_retries must be an integer of at least 0"):
        RetryPolicy(max_retries=value)  # type: ignore[arg-type]  # that is the point


@pytest.mark.parametrize("name", ["initial_delay", "max_delay", "max_server_delay"])
@pytest.mark.parametrize("value", [-1, float("nan"), "2", True, None])
def test_a_bad_delay_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be a number of seconds of at least 0, not {value!r}"):
        RetryPolicy(**{name: value})


def test_a_policy_can_be_replaced() -> None:
    class Stubborn(RetryPolicy):
        def is_retryable(self, status: int | None, headers: object) -> bool:
            return status == 404 or super().is_retryable(status, {})

    assert delay(404, policy=Stubborn()) == 0.5
    assert delay(404) is None


@pytest.mark.parametrize("status", [None, 408, 409, 428, 429, 430, 500, 503])
@pytest.mark.parametrize(
    ("reset", "wait"), [("2s", 2.0), ("119s", 119.0), ("120s", 120.0), ("121s", 0.5), ("2m1ms", 0.5), ("soon", 0.5)]
)
def test_the_reset_of_a_limit_is_waited_for_by_429_alone(status: int | None, reset: str, wait: float) -> None:
    headers = {"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": reset}
    expected = None if status in (428, 430) else wait if status == 429 else 0.5
    assert delay(status, headers) == expected
    assert delay(429, {**headers, "retry-after": "7"}) == 7
    policy = RetryPolicy(max_server_delay=0)
    assert delay(status, headers, policy=policy) == (None if expected is None else 0.5)


def test_the_backoff_doubles_64_times_at_most() -> None:
    policy = RetryPolicy(max_retries=100, initial_delay=1.0, max_delay=math.inf)
    assert [delay(taken=taken, policy=policy) for taken in (62, 63, 64, 65, 99)] == [
        2.0**62, 2.0**63, 2.0**64, 2.0**64, 2.0**64,
    ]  # fmt: skip


def test_the_facts_of_a_delay_are_named() -> None:
    assert (RetryPolicy().max_retries, RetryPolicy().initial_delay) == (2, 0.5)
    assert (RetryPolicy().max_delay, RetryPolicy().max_server_delay) == (8.0, 120.0)
    for name, parameter in inspect.signature(RetryPolicy.delay).parameters.items():
        assert (parameter.kind is inspect.Parameter.KEYWORD_ONLY) is (name != "self")


class Unhashable(RetryPolicy):
    """A policy of a user, with a delay of its own."""

    __hash__ = None  # type: ignore[assignment]  # that is the point


@pytest.mark.parametrize("kind", [RetryPolicy, Unhashable])
def test_another_number_of_retries(kind: type[RetryPolicy]) -> None:
    policy = kind(max_retries=3, initial_delay=0.25)
    for unset in (None, omit):
        assert policy.with_retries(unset) is policy
    for number in (0, 1, 2, 3, 5):
        made = policy.with_retries(number)
        assert type(made) is kind
        assert (made.max_retries, made.initial_delay) == (number, 0.25)
        # Making one checks it, so that it is made once; a user's own need not be a value.
        assert (policy.with_retries(number) is made) is (kind is RetryPolicy)
    for wrong in (True, False, 1.0, "1", -1):
        with pytest.raises(ConfigurationError, match="max_retries must be an integer of at least 0"):
            policy.with_retries(wrong)


def test_the_policy_of_a_clients_settings() -> None:
    before, own = RetryPolicy(max_retries=7), Unhashable(max_retries=4)
    for unset in (None, omit):
        assert chosen_policy(unset, before, None) is before
        assert chosen_policy(unset, before, 1).max_retries == 1
    assert chosen_policy(own, before, omit) is own
    assert type(chosen_policy(own, before, 0)) is Unhashable
    wrong: Any
    for wrong in (5, "policy", RetryPolicy, {}):
        with pytest.raises(ConfigurationError, match="must be an instance of RetryPolicy or of a subclass, not"):
            chosen_policy(wrong, before, None)


def test_the_headers_about_limits_are_those_of_that_name() -> None:
    headers = [
        (b"X-RateLimit-Limit-Requests", b"7"), (b"x-ratelimit-", b"\xe9"), (b"x-ratelimit", b"1"),
        (b"x-ratelimits-a", b"2"), (b"ax-ratelimit-b", b"3"), (b"X-RATELIMIT-RESET", b"4s"),
    ]  # fmt: skip
    assert limits_in(httpx.Response(200, headers=headers)) == {
        "x-ratelimit-limit-requests": "7",
        "x-ratelimit-": "é",
        "x-ratelimit-reset": "4s",
    }
    assert limits_in(httpx.Response(200)) == {}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set here")
@pytest.mark.parametrize("zone", ["UTC0", "EST5", "JST-9"])
def test_a_date_without_a_zone_is_of_utc_wherever_the_client_is(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for text in ("Tue, 14 Nov 2023 22:13:50", "Tue, 14 Nov 2023 22:13:50 -0000", "Tue, 14 Nov 2023 22:13:50 GMT"):
            assert server_delay({"retry-after": text}, NOW) == 30
        assert server_delay({"retry-after": "Tue, 14 Nov 2023 21:13:50 -0100"}, NOW) == 30
    finally:
        monkeypatch.undo()
        time.tzset()
