"""What the headers about rate limits mean, and how long a retry waits for them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from overlay import RateLimitError, RateLimits
from overlay._call.retry import RetryPolicy
from overlay.rate_limits import rate_limits_of, reset_delay

POLICY = RetryPolicy()


def delay(headers: dict[str, str], status: int = 429, **policy: Any) -> float | None:
    return RetryPolicy(**policy).delay(
        retries_taken=0, status=status, headers=headers, code=None, random=0.0, now=1_700_000_000.0
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1s", 1.0), ("6m0s", 360.0), ("20ms", 0.02), ("1h2m3.5s", 3723.5), ("1d", 86_400.0), ("120us", 0.00012),
        ("120µs", 0.00012), ("8.64s", 8.64), ("5", 5.0), ("0.25", 0.25), ("0s", 0.0), (" 2S ", 2.0),
        ("2m59.56s", 179.56),
        ("", None), ("s", None), ("1x", None), ("-1s", None), ("1s!", None), ("1 s", None), ("1718000000", None),
        ("1718000000000", None), ("nan", None), ("1e3", None), ("9" * 400, None), ("٣s", None),
        ("366d", 31_622_400.0), ("31622400.5", None), ("366d1ms", None),
    ],
)  # fmt: skip
def test_the_forms_of_a_duration(text: str, seconds: float | None) -> None:
    found = rate_limits_of({"x-ratelimit-limit-requests": "1", "x-ratelimit-reset-requests": text})
    assert found is not None
    assert found.reset_requests == (None if seconds is None else pytest.approx(seconds))


def test_all_of_the_headers() -> None:
    headers = {
        "x-ratelimit-limit-requests": "10000",
        "x-ratelimit-remaining-requests": "9999",
        "x-ratelimit-reset-requests": "6ms",
        "x-ratelimit-limit-tokens": "30000000",
        "x-ratelimit-remaining-tokens": "0",
        "x-ratelimit-reset-tokens": "6m0s",
    }
    found = RateLimits(10_000, 9_999, 0.006, 30_000_000, 0, 360.0)
    assert rate_limits_of(headers) == found
    assert RateLimitError("x", headers=headers).rate_limits == found
    assert rate_limits_of({}) is rate_limits_of({"x-ratelimit-limit-requests": "many"}) is None


@pytest.mark.parametrize(
    ("text", "count"), [("9" * 15, 999_999_999_999_999), ("9" * 16, None), (" 7 ", 7), ("-1", None), ("²", None)]
)
def test_the_forms_of_a_count(text: str, count: int | None) -> None:
    found = rate_limits_of({"x-ratelimit-reset-tokens": "1s", "x-ratelimit-remaining-tokens": text})
    assert found == RateLimits(reset_tokens=1.0, remaining_tokens=count)


def test_nobody_changes_the_limits_that_others_read() -> None:
    with pytest.raises(AttributeError):
        RateLimits().limit_tokens = 1  # type: ignore[misc]  # type checkers refuse it, too


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"reset-requests": "2s"}, 2.0),
        ({"reset-tokens": "20ms"}, 0.02),
        ({"reset-requests": "2s", "reset-tokens": "3s"}, 3.0),
        ({"reset-requests": "2s", "remaining-requests": "0", "reset-tokens": "3s", "remaining-tokens": "5"}, 2.0),
        ({"reset-requests": "9s", "remaining-requests": "5", "reset-tokens": "3s", "remaining-tokens": "0"}, 3.0),
        ({"reset-requests": "2s", "remaining-requests": "7", "reset-tokens": "3s", "remaining-tokens": "5"}, 3.0),
        ({"reset-requests": "0s"}, None),
        ({"remaining-requests": "0"}, None),
        ({}, None),
    ],
)
def test_which_reset_counts(headers: dict[str, str], seconds: float | None) -> None:
    found = {f"x-ratelimit-{name}": value for name, value in headers.items()}
    assert reset_delay(found) == seconds
    assert delay(found) == (POLICY.initial_delay if seconds is None else seconds)


def test_what_the_server_asks_for_goes_before() -> None:
    headers = {"x-ratelimit-reset-requests": "9s"}
    assert delay({**headers, "retry-after": "1"}) == 1.0
    assert delay({**headers, "retry-after-ms": "20"}) == 0.02
    assert delay(headers) == 9.0


def test_only_a_limit_that_was_met_is_waited_for() -> None:
    headers = {"x-ratelimit-reset-requests": "9s"}
    assert delay(headers, status=500) == POLICY.initial_delay
    assert delay(headers, status=400) is None


def test_a_reset_that_is_far_away_does_not_end_the_call() -> None:
    """It says when all of the limit is back; a request may pass long before."""
    assert delay({"x-ratelimit-reset-requests": "23h59m"}) == POLICY.initial_delay
    assert delay({"x-ratelimit-reset-requests": "3s"}, max_server_delay=2.0) == POLICY.initial_delay


@given(st.text(alphabet="0123456789.dhmsuµn -x", max_size=20))
def test_any_text_is_a_duration_or_none(text: str) -> None:
    found = delay({"x-ratelimit-reset-tokens": text})
    assert found is not None
    assert 0 < found <= POLICY.max_server_delay
