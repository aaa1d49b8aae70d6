"""Spans of time as people write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from overlay._cli._span import span
from overlay.errors import ConfigurationError

NOW = datetime(2026, 3, 31, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("since", "until", "begin", "end"),
    [
        ("2026-03-01", None, "2026-03-01T00:00", "2026-03-31T15:30"),
        ("2026-02-01", "2026-02-02", "2026-02-01T00:00", "2026-02-03T00:00"),
        ("2026-01", "2026-02", "2026-01-01T00:00", "2026-03-01T00:00"),
        ("Feb 2026", "feb 2026", "2026-02-01T00:00", "2026-03-01T00:00"),
        ("2026", None, "2026-01-01T00:00", "2026-03-31T15:30"),
        ("2025", "2025", "2025-01-01T00:00", "2026-01-01T00:00"),
        ("last month", None, "2026-02-01T00:00", "2026-03-01T00:00"),
        ("Last  Month", None, "2026-02-01T00:00", "2026-03-01T00:00"),
        ("this month", None, "2026-03-01T00:00", "2026-03-31T15:30"),
        ("yesterday", None, "2026-03-30T00:00", "2026-03-31T00:00"),
        ("today", None, "2026-03-31T00:00", "2026-03-31T15:30"),
        ("7 days", None, "2026-03-24T15:30", "2026-03-31T15:30"),
        ("1 month ago", "yesterday", "2026-02-28T15:30", "2026-03-31T00:00"),
        ("3 Feb 2026", "2026-02-03", "2026-02-03T00:00", "2026-02-04T00:00"),
        ("2026-03-01T10:00+02:00", "2026-03-01T12:00Z", "2026-03-01T08:00", "2026-03-01T12:00"),
        ("last year", None, "2025-01-01T00:00", "2026-01-01T00:00"),
    ],
)
def test_a_span(since: str, until: str | None, begin: str, end: str) -> None:
    found = span(since, until, NOW)
    assert [each.strftime("%Y-%m-%dT%H:%M") for each in found] == [begin, end]
    assert {each.tzinfo for each in found} == {UTC}


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("soon", None, "is not a time"),
        ("", None, "is not a time"),
        ("2026-13-01", None, "is not a time"),
        ("3 Feb", None, "has no year"),
        ("2026 at 12:30", None, "has no month"),
        ("2027-01-01", None, "is empty"),
        ("2026-03-02", "2026-02-01", "is empty"),
    ],
)
def test_what_is_no_span(since: str, until: str | None, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        span(since, until, NOW)
