"""The dotted names of operations that neither the table nor the official client names."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

import overlay
from overlay._raw import Resources
from spec.generate.dotted_names import OF_CLIENT, TABLE, dotted_names, places, read_table, split
from tests.committed import committed

NAMED = {
    "/organization/users": "admin.organization.users.list",
    "/organization/users/{user_id}": "admin.organization.users.retrieve",
    "/organization/usage/images": "admin.organization.usage.images",
    "/projects/{project_id}/roles": "admin.organization.projects.roles.list",
    "/batches/{batch_id}/cancel": "batches.cancel",
    "/threads": "beta.threads.create",
    "/responses": "responses.create",
    "/import": "data.import_.list",
}


def name(path: str, method: str = "GET", *, first: bool = False) -> str:
    """Name one operation beside others, behind them or before."""
    table = {f"GET {known}": [dotted] for known, dotted in NAMED.items()}
    views: list[Any] = [
        SimpleNamespace(id=f"{verb} {at}", path=at, method=verb, page=None)
        for verb, at in [*(("GET", known) for known in NAMED), (method, path)]
    ]
    found = dotted_names(reversed(views) if first else views, table, {})
    return found[0 if first else -1][1][0]


@pytest.mark.parametrize(
    ("path", "method", "expected"),
    [
        ("/organization/users/{user_id}/keys", "GET", "admin.organization.users.keys.retrieve"),
        ("/organization/users/{id}/keys/{key_id}", "DELETE", "admin.organization.users.keys.delete"),
        ("/organization/users", "PUT", "admin.organization.users.replace"),
        ("/organization/robots", "POST", "admin.organization.robots.create"),
        ("/organization/usage/robots", "GET", "admin.organization.usage.robots.retrieve"),
        ("/projects/{project_id}/robots", "POST", "admin.organization.projects.robots.create"),
        ("/batches/{batch_id}/files", "GET", "batches.files.retrieve"),
        ("/threads/{thread_id}/robots", "POST", "beta.threads.robots.create"),
        ("/robots/{robot_id}", "POST", "robots.update"),
        ("/project/{project_id}", "GET", "project_.retrieve"),
        ("/robots/project", "GET", "robots.project.retrieve"),
        ("/import/{id}/robots", "POST", "data.import_.robots.create"),
        ("/robots/with-raw-response", "GET", "robots.with_raw_response_.retrieve"),
        ("/", "GET", "root.retrieve"),
    ],
)
def test_what_is_added_lies_beside_what_is_there(path: str, method: str, expected: str) -> None:
    assert name(path, method) == expected


@pytest.mark.parametrize("first", [True, False])
def test_a_name_that_is_given_is_taken_wherever_its_operation_is(first: bool) -> None:
    assert name("/responses", "POST", first=first) == "responses.post"


def test_most_names_decide_where_a_path_is() -> None:
    named = [("/a/b", "x.a.b.list"), ("/a/c", "a.c.list"), ("/a/d/{id}", "a.d.retrieve")]
    assert places(named)[split("/a")] == "a"


def test_the_names_of_the_tables_agree_with_their_places() -> None:
    document, table = committed(), read_table(TABLE)
    named = [
        (path, table[operation["operationId"]][0])
        for path, item in document["paths"].items()
        for operation in item.values()
        if operation["operationId"] in table and "?" not in path
    ]
    known = places(named)
    assert known[split("/organization")] == "admin.organization"
    assert known[split("/chat")] == "chat"
    assert known[split("/threads/{thread_id}")[:1]] == "beta.threads"
    assert {name for path, name in known.items() if len(path) == 1 and name != path[0]} == {
        "admin.organization", "admin.organization.projects", "beta.assistants", "beta.chatkit", "beta.threads",
    }  # fmt: skip


def test_no_resource_takes_the_name_of_what_a_client_has() -> None:
    given = {name for kind in (overlay.OpenAI, overlay.AsyncOpenAI) for name in dir(kind)} - set(dir(Resources))
    assert {name for name in given if name.islower() and not name.startswith("_")} <= OF_CLIENT
