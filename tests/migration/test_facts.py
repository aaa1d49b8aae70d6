"""Every fact of the API that the official client was found to have is in ``openapi.yaml``, or has a reason."""

from __future__ import annotations

import pytest

from spec.release.names import read_names
from tests.committed import committed
from tests.migration.facts import HELPERS, Client, Document, main, official
from tests.migration.run import ask_for_peers


@pytest.fixture(scope="module")
def document() -> Document:
    return Document(committed())


def test_each_row_is_there_or_listed(capsys: pytest.CaptureFixture[str]) -> None:
    ask_for_peers()
    code, told = main(), capsys.readouterr().out
    assert code == 0, told
    assert "lacking" not in told
    assert "436 methods and 134 resources" in told


def test_every_method_and_resource_of_the_official_client_is_here() -> None:
    resources, methods = official()
    assert len(resources) >= 134
    assert len(methods) >= 436
    sent = {name for names in read_names().values() for name in names}  # a newer release may have further helpers
    client = Client()
    for is_async in (False, True):
        lacking = {name for name in (*resources, *methods) if client.at(name, is_async) is None}
        assert not lacking & {*resources, *sent}
        assert lacking >= HELPERS.keys()


@pytest.mark.parametrize(
    ("where", "values", "expected"),
    [
        ("responses.create(model)", "gpt-6.1-sol", True),
        ("responses.create(model)", "gpt-0", False),
        ("responses.parse(model)", "gpt-6.1-sol", True),
        ("responses.create(no_such)", "", False),
        ("responses.create(input)[]<configuration_update>", "", True),
        ("responses.create(input)[]<no_such>", "", False),
        ("responses.create ->[]<response.compaction.compacting>", "", True),
        ("admin.organization.audit_logs.list ->.api_key.updated.changes_requested.scopes", "", True),
        ("admin.organization.audit_logs.list ->.api_key.updated.changes_requested.no_such", "", False),
        ("responses.input_items.list -><function_call>.async", "", True),
        ("webhooks.unwrap -><safety.alert.created>", "", True),
        ("webhooks.unwrap -><no.such>", "", False),
        ("no.such ->.field", "", False),
    ],
)
def test_places_are_found(document: Document, where: str, values: str, expected: bool) -> None:
    assert document.holds(where, values) is expected
