"""Points in time as Unix seconds: in whatever form they come, or refused."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI
from overlay._call.times import unix_seconds
from overlay.errors import ConfigurationError
from spec.upstream import load

NOON = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
SECONDS = 1793534400
MIDNIGHT = SECONDS - 12 * 3600


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (SECONDS, SECONDS),
        (str(SECONDS), str(SECONDS)),
        (None, None),
        (NOON, SECONDS),
        (NOON.replace(microsecond=999_999), SECONDS),
        (NOON.astimezone(ZoneInfo("America/New_York")), SECONDS),
        (dt.date(2026, 11, 1), MIDNIGHT),
        ("2026-11-01", MIDNIGHT),
        (" 2026-11-01T12:00:00Z ", SECONDS),
        ("2026-11-01T13:00+01:00", SECONDS),
        ({"gte": dt.date(2026, 11, 1), "lt": "2026-11-01T12:00Z"}, {"gte": MIDNIGHT, "lt": SECONDS}),
    ],
)
def test_a_point_in_time(value: Any, expected: Any) -> None:
    assert unix_seconds("start_time", value) == expected


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (NOON.replace(tzinfo=None), r"start_time has no time zone.*2026-11-01T12:00:00Z.*astimezone"),
        ("2026-11-01T12:00:00", "start_time has no time zone"),
        ("last month", "start_time is 'last month', which is not a time"),
        ("2026-11", "which is not a time"),
        ("", "which is not a time"),
        ({"gt": "x"}, "start_time.gt is 'x'"),
    ],
)
def test_what_is_refused(value: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        unix_seconds("start_time", value)


async def test_both_clients_send_seconds() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url.params))
        return httpx.Response(200, json={"object": "page", "data": [], "has_more": False, "next_page": None})

    span: Any = {"start_time": dt.date(2026, 11, 1), "end_time": NOON}
    bounds: Any = {"gte": NOON}
    with OpenAI(admin_api_key="a", http_client=httpx.Client(transport=httpx.MockTransport(answer))) as client:
        client.admin.organization.usage.costs(**span)
        client.admin.organization.audit_logs.list(effective_at=bounds)
    transport = httpx.MockTransport(answer)
    async with AsyncOpenAI(admin_api_key="a", http_client=httpx.AsyncClient(transport=transport)) as other:
        await other.admin.organization.usage.completions(**span)
    times = f"start_time={MIDNIGHT}&end_time={SECONDS}"
    assert asked == [times, f"effective_at%5Bgte%5D={SECONDS}", times]


def test_the_rule_finds_what_the_document_calls_unix_seconds() -> None:
    """Parameters named so are whole numbers, or bounds that are; and none that is described so has another name."""
    document = load(Path(__file__).parents[2] / "openapi.yaml")
    found = 0
    for item in document["paths"].values():
        for operation in item.values():
            for parameter in operation.get("parameters", []) if isinstance(operation, dict) else []:
                schema = parameter["schema"]
                if "$ref" in schema:
                    schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
                members = [member for each in schema.get("properties", {"": schema}).values()
                           for member in each.get("anyOf", [each])]  # fmt: skip
                kinds = {member.get("type") for member in members} - {"null"}
                named = parameter["name"].endswith(("_time", "_at"))
                assert not named or kinds == {"integer"}, parameter
                assert named or "unix" not in f"{parameter.get('description')}".lower(), parameter
                found += named
    assert found >= 23
