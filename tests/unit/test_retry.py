"""When a call is tried again, and after how long."""

from __future__ import annotations

import copy
import math
import pickle
from dataclasses import FrozenInstanceError
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay._call.retry import RetryPolicy, server_delay
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
    [(400, "true", 0.5), (400, " TRUE ", 0.5), (500, "false", None), (500, "maybe", 0.5), (400, "maybe", None)],
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
