"""Points in time as Unix seconds: in whatever form they come, or refused."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from overlay import AsyncOpenAI, OpenAI
from overlay._call.plan import _TIMED
from overlay._call.times import IN_BODIES, unix_seconds
from overlay.errors import ConfigurationError
from tests.committed import committed

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
    document = committed()
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


RUN_AT = {"name": "n", "type": "once", "target": {}}
BODIES: list[tuple[str, dict[str, Any], Any, Any]] = [
    ("beta.agents.automations.create", {**RUN_AT, "run_at": NOON}, "run_at", SECONDS),
    ("beta.agents.automations.create", {**RUN_AT, "run_at": "2026-11-01"}, "run_at", MIDNIGHT),
    ("beta.agents.automations.update", {"automation_id": "a", "run_at": dt.date(2026, 11, 1)}, "run_at", MIDNIGHT),
    (
        "evals.runs.create",
        {"eval_id": "e", "data_source": {"type": "responses", "source": {"created_after": NOON, "model": "m"}}},
        "data_source",
        {"type": "responses", "source": {"created_after": SECONDS, "model": "m"}},
    ),
    ("beta.agents.vaults.credentials.create", {"vault_id": "v", "name": "n", "auth": {"expires_at": NOON}}, "auth",
     {"expires_at": "2026-11-01T12:00:00Z"}),
    ("beta.agents.vaults.credentials.create", {"vault_id": "v", "name": "n", "auth": None}, "auth", None),
]  # fmt: skip


def called(client: Any, name: str, arguments: dict[str, Any]) -> Any:
    method: Any = client
    for part in name.split("."):
        method = getattr(method, part)
    return method(**arguments)


@pytest.mark.parametrize(("name", "arguments", "field", "expected"), BODIES)
def test_fields_of_bodies(name: str, arguments: dict[str, Any], field: str, expected: Any) -> None:
    sent: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json={"id": "x"})

    before = copy.deepcopy(arguments)
    with OpenAI(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer))) as client:
        called(client, name, arguments)
    assert sent[0][field] == expected
    assert arguments == before  # what the caller passed stays theirs


def test_a_field_of_a_body_without_a_zone_is_refused() -> None:
    naive = NOON.replace(tzinfo=None)
    credentials = {"vault_id": "v", "name": "n", "auth": {"expires_at": naive}}
    refused: list[tuple[str, dict[str, Any], str]] = [
        ("beta.agents.automations.create", {**RUN_AT, "run_at": naive}, "run_at has no time zone"),
        ("beta.agents.automations.create", {**RUN_AT, "run_at": "soon"}, "run_at is 'soon', which is not a time"),
        ("beta.agents.vaults.credentials.create", credentials, "auth.expires_at has no time zone"),
    ]
    with OpenAI(api_key="k") as client:
        for name, arguments, said in refused:
            with pytest.raises(ConfigurationError, match=said):
                called(client, name, arguments)


def test_the_table_of_bodies_is_that_of_the_document() -> None:
    document = committed()
    operations = {each.get("operationId"): each for item in document["paths"].values()
                  for each in item.values() if isinstance(each, dict)}  # fmt: skip

    def schemas(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        yield schema
        for member in [*schema.get("anyOf", []), *schema.get("oneOf", [])]:
            yield from schemas(member)

    for operation, paths in IN_BODIES.items():
        for path, convert in paths.items():
            (media,) = operations[operation]["requestBody"]["content"].values()
            found = [media["schema"]]
            for step in path.split("."):
                found = [each["properties"][step] for outer in found for each in schemas(outer)
                         if step in each.get("properties", {})]  # fmt: skip
            kinds = {each.get("type") for outer in found for each in schemas(outer)} - {None, "null"}
            assert kinds == {"integer" if convert is unix_seconds else "string"}, path
            assert path.partition(".")[0] in _TIMED
