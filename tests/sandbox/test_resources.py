"""What all resources have in common: made, kept, listed by pages, filtered, changed, deleted, and refused."""

from __future__ import annotations

import warnings
from typing import Any

import httpx
import pytest

from overlay import OpenAI
from overlay.sandbox import Sandbox
from tests.sandbox.tours import post as made


def error(answer: httpx.Response) -> tuple[int, Any, Any]:
    found = answer.json()["error"]
    assert set(found) == {"message", "type", "param", "code"}
    return answer.status_code, found["param"], found["code"]


def test_a_life(http: httpx.Client) -> None:
    vault = made(http, "/vaults", name="Keys", metadata={"team": "a"})
    assert (vault["name"], vault["metadata"], vault["object"]) == ("Keys", {"team": "a"}, "vault")
    path = f"/vaults/{vault['id']}"
    assert http.get(path).json() == vault
    changed = made(http, path, name="Other", metadata={"team": "b"})
    assert changed == {**vault, "name": "Other", "metadata": {"team": "b"}}
    assert http.get("/vaults").json()["data"] == [changed]
    assert http.delete(path).json()["deleted"] is True
    assert error(http.get(path)) == (404, None, None)
    assert error(http.delete(path)) == (404, None, None)
    assert http.get("/vaults").json()["data"] == []


def test_pages_follow_each_other_in_either_order(http: httpx.Client) -> None:
    ids = [made(http, "/containers", name=f"c{number}")["id"] for number in range(5)]
    found, after = [], None
    for _ in range(3):
        page = http.get("/containers", params={"limit": 2} | ({"after": after} if after else {})).json()
        found += [item["id"] for item in page["data"]]
        assert (page["first_id"], page["last_id"]) == (page["data"][0]["id"], page["data"][-1]["id"])
        after = page["last_id"]
    assert found == ids[::-1]
    assert page["has_more"] is False
    assert [item["id"] for item in http.get("/containers?order=asc").json()["data"]] == ids
    assert error(http.get("/containers?limit=0")) == (400, "limit", "integer_below_min_value")
    assert error(http.get("/containers?order=up")) == (400, "order", "invalid_value")
    assert error(http.get("/containers?after=cntr_none")) == (400, "after", "invalid_value")


def test_a_list_with_the_cursor_of_the_next_page(http: httpx.Client) -> None:
    for number in range(3):
        made(http, "/organization/groups", name=f"g{number}")
    page = http.get("/organization/groups?limit=2").json()
    assert page["has_more"] is True
    rest = http.get("/organization/groups", params={"after": page["next"]}).json()
    assert [item["name"] for item in page["data"] + rest["data"]] == ["g0", "g1", "g2"]
    assert (rest["has_more"], rest["next"]) == (False, None)


def test_filters(http: httpx.Client) -> None:
    emails = {"emails[]": ["ada@example.com", "alan@example.com"]}
    found = http.get("/organization/users", params=emails).json()["data"]
    assert [user["name"] for user in found] == ["Ada", "Alan"]
    project = made(http, "/organization/projects", name="Old")
    assert made(http, f"/organization/projects/{project['id']}/archive")["status"] == "archived"
    assert [each["name"] for each in http.get("/organization/projects").json()["data"]] == ["Default project"]
    assert len(http.get("/organization/projects?include_archived=true").json()["data"]) == 2
    for team in ("a", "b"):
        made(http, "/vaults", name=f"of {team}", metadata={"team": team})
    assert [vault["name"] for vault in http.get("/vaults?metadata[team]=b").json()["data"]] == ["of b"]


def test_metadata_can_be_taken_away(http: httpx.Client) -> None:
    conversation = made(http, "/conversations", metadata={"a": "b"})
    path = f"/conversations/{conversation['id']}"
    assert made(http, path, metadata=None) == {**conversation, "metadata": {}}
    assert http.get(path).json()["metadata"] == {}


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        ("POST", "/evals", {}, (400, "data_source_config", "missing_required_parameter")),
        ("POST", "/containers", {"name": 7}, (400, "name", "invalid_type")),
        ("POST", "/containers", {"name": "a", "nmae": "b"}, (400, "nmae", "unknown_parameter")),
        ("POST", "/containers", {"name": "a", "memory_limit": "3g"}, (400, "memory_limit", "invalid_value")),
        ("POST", "/organization/invites", {"email": "a@b.c", "role": "king"}, (400, "role", "invalid_value")),
        ("POST", "/organization/invites", {"email": "a@b.c"}, (400, "role", "missing_required_parameter")),
        ("POST", "/videos", {"prompt": "a", "seconds": "5"}, (400, "seconds", "invalid_value")),
        ("POST", "/conversations", {"metadata": {"a": 1}}, (400, "metadata.a", "invalid_type")),
        (
            "POST", "/conversations", {"items": [{"type": "message", "content": "a"}]},
            (400, "items[0].role", "missing_required_parameter"),
        ),
        ("POST", "/conversations", {"items": [{"content": "a"}]}, (400, "items[0].role", "missing_required_parameter")),
        (
            "POST", "/conversations",
            {"items": [{"type": "function_call_output", "call_id": "c", "output": "a", "namespace": "a b"}]},
            (400, "items[0].namespace", "invalid_value"),
        ),
        ("POST", "/realtime/calls", {}, (400, "sdp", "missing_required_parameter")),
        ("POST", "/responses", {"model": "gpt-5", "prompt": {"id": "pmpt_1"}}, (400, "prompt", "unsupported_value")),
        ("GET", "/fine_tuning/jobs/123", None, (404, "fine_tune_id", "fine_tune_not_found")),
        ("GET", "/fine_tuning/jobs/123/events", None, (404, "fine_tune_id", "fine_tune_not_found")),
        ("POST", "/fine_tuning/jobs", {"model": "gpt-4o", "training_file": "file-1"}, (400, "training_file", None)),
        ("GET", "/organization/costs", None, (400, "start_time", "missing_required_parameter")),
        ("GET", "/organization/costs?start_time=1&group_by[]=model", None, (400, "group_by[0]", "invalid_value")),
        ("GET", "/organization/usage/images?start_time=1&sizes=9x9", None, (400, "sizes[0]", "invalid_value")),
        ("PUT", "/containers", {}, (405, None, "method_not_supported")),
        ("POST", "/organization/audit_logs", {}, (405, None, "method_not_supported")),
        ("GET", "/containers/a/b/c", None, (404, None, "unknown_url")),
        ("DELETE", "/models/gpt-4o", None, (403, None, None)),
    ],
)  # fmt: skip
def test_refusals(http: httpx.Client, method: str, path: str, body: Any, expected: Any) -> None:
    assert error(http.request(method, path, json=body)) == expected


@pytest.mark.parametrize(("minutes", "status"), [(20, 200), (20.0, 200), (20.5, 400), ("20", 400), (True, 400)])
def test_a_whole_number_is_an_integer(http: httpx.Client, minutes: Any, status: int) -> None:
    body = {"name": "a", "expires_after": {"anchor": "last_active_at", "minutes": minutes}}
    answer = http.post("/containers", json=body)
    assert answer.status_code == status
    if status == 400:
        assert error(answer) == (400, "expires_after.minutes", "invalid_type")


def test_what_lies_under_an_object_goes_with_it(http: httpx.Client) -> None:
    vault = made(http, "/vaults", name="Keys")
    path = f"/vaults/{vault['id']}/credentials"
    auth = {"type": "static_bearer", "mcp_server_url": "https://example.com", "token": "secret"}
    credential = made(http, path, name="mcp", auth=auth)
    assert credential["vault_id"] == vault["id"]
    assert "token" not in credential["auth"], "what is secret never comes back"
    assert error(http.get("/vaults/vault_none/credentials")) == (404, None, None)
    http.delete(f"/vaults/{vault['id']}")
    assert error(http.get(f"{path}/{credential['id']}")) == (404, None, None)


def test_settings_are_read_set_and_reset(http: httpx.Client) -> None:
    path = "/organization/spend_limit"
    first = http.get(path).json()
    assert (first["currency"], first["interval"], first["enforcement"]) == ("USD", "month", {"status": "inactive"})
    changed = made(http, path, threshold_amount=500, currency="USD", interval="month")
    assert changed["threshold_amount"] == 500
    assert http.get(path).json() == changed
    assert http.delete(path).json()["deleted"] is True
    assert http.get(path).json() == first


def test_groups_users_and_roles_name_each_other(http: httpx.Client) -> None:
    group = made(http, "/organization/groups", name="Readers")
    path = f"/organization/groups/{group['id']}"
    assert made(http, f"{path}/users", user_id="user-grace")["user_id"] == "user-grace"
    assert [user["email"] for user in http.get(f"{path}/users").json()["data"]] == ["grace@example.com"]
    role = made(http, "/organization/roles", role_name="Cook", permissions=["api.model.read"])
    assigned = made(http, f"{path}/roles", role_id=role["id"])
    assert (assigned["group"]["name"], assigned["role"]["name"]) == ("Readers", "Cook")
    assert http.get(f"{path}/roles/{role['id']}").json()["permissions"] == ["api.model.read"]
    assert http.delete(f"{path}/roles/{role['id']}").json() == {"object": "group.role.deleted", "deleted": True}
    assert error(http.post(f"{path}/users", json={"user_id": "user-none"})) == (400, "user_id", None)
    project = "/organization/projects/proj_sandbox"
    assert made(http, f"{project}/groups", group_id=group["id"], role="member")["group_name"] == "Readers"
    own = made(http, "/projects/proj_sandbox/roles", role_name="Guest", permissions=["api.model.read"])
    assert (own["name"], own["resource_type"]) == ("Guest", "api.project")
    joined = made(http, f"{project}/users", user_id="user-alan", role="member")
    assert (joined["id"], joined["email"], joined["role"]) == ("user-alan", "alan@example.com", "member")
    assert len(http.get(f"{project}/users").json()["data"]) == 2
    known = made(http, f"{project}/users", email="alan@example.com", role="owner")
    assert (known["id"], known["name"], known["role"]) == ("user-alan", "Alan", "owner")
    stranger = made(http, f"{project}/users", email="mary@example.com", role="member")
    assert (stranger["name"], stranger["email"]) == ("mary@example.com", "mary@example.com")
    assert stranger["id"] not in ("user-ada", "user-grace", "user-alan")


def test_certificates_are_switched(http: httpx.Client) -> None:
    certificate = made(http, "/organization/certificates", name="mtls", certificate="-----BEGIN CERTIFICATE-----")
    ids = {"certificate_ids": [certificate["id"]]}
    on = made(http, "/organization/certificates/activate", **ids)
    assert [(each["name"], each["active"]) for each in on["data"]] == [("mtls", True)]
    assert http.get("/organization/certificates").json()["data"][0]["active"] is True
    assert made(http, "/organization/certificates/deactivate", **ids)["data"][0]["active"] is False
    refused = http.post("/organization/certificates/activate", json={"certificate_ids": ["cert_none"]})
    assert error(refused) == (400, "certificate_ids[0]", "invalid_value")


def test_keys_are_shown_once(http: httpx.Client) -> None:
    key = made(http, "/organization/admin_api_keys", name="ci")
    assert key["value"].startswith("sk-admin-")
    seen = http.get(f"/organization/admin_api_keys/{key['id']}").json()
    assert "value" not in seen
    assert seen["redacted_value"] == key["redacted_value"] != key["value"]


def test_the_same_calls_get_the_same_answers() -> None:
    def tell(server: Sandbox) -> list[bytes]:
        with httpx.Client(base_url=server.base_url, headers={"Authorization": "Bearer sk-sandbox"}) as http:
            http.post("/containers", json={"name": "a"})
            paths = ["/containers", "/organization/users", "/organization/audit_logs", "/chatkit/threads"]
            return [http.get(path).content for path in paths]

    with Sandbox() as first, Sandbox() as second:
        assert tell(first) == tell(second)


def test_empty_lists_name_no_first_and_no_last_item(sandbox: Sandbox) -> None:
    """As the real server does in every empty list that was recorded, and as the specification is corrected to say."""
    with OpenAI(api_key=sandbox.api_key, base_url=sandbox.base_url, strict=True) as api:
        conversation, store = api.conversations.create(), api.vector_stores.create(name="empty")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            pages: list[Any] = [api.beta.assistants.list(), api.videos.list()]
        pages += [
            api.batches.list(), api.chat.completions.list(), api.containers.list(), api.evals.list(), api.files.list(),
            api.skills.list(), api.conversations.items.list(conversation.id), api.vector_stores.files.list(store.id),
            api.vector_stores.list(after=store.id),
        ]  # fmt: skip
    seen = [page.to_dict() for page in pages]
    assert [(one["data"], one["first_id"], one["last_id"]) for one in seen] == [([], None, None)] * len(pages)


def test_a_new_service_account_shows_its_key_once(http: httpx.Client) -> None:
    path = "/organization/projects/proj_sandbox/service_accounts"
    account = made(http, path, name="bot")
    assert account["api_key"]["value"].startswith("sk-svcacct-")
    assert "api_key" not in http.get(f"{path}/{account['id']}").json()
    assert made(http, path, name="bare", create_service_account_only=True)["api_key"] is None
