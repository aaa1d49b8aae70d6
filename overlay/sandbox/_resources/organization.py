"""The resources for administrators of an organization."""

from __future__ import annotations

from collections.abc import Mapping

from .row import Resource

ORGANIZATION, PROJECT = "/organization", "/organization/projects/{project_id}"
KEY = {"value": "sk-{hash}", "redacted_value": "sk-...{hash:.4}", "owner_project_access": "active"}
OWNER = {"type": "user", "user": {"id": "user-ada", "email": "ada@example.com", "name": "Ada", "role": "owner"}}
USERS = (
    {"id": "user-ada", "name": "Ada", "email": "ada@example.com", "role": "owner"},
    {"id": "user-grace", "name": "Grace", "email": "grace@example.com", "role": "reader"},
    {"id": "user-alan", "name": "Alan", "email": "alan@example.com", "role": "reader"},
)
ROLE = {"resource_type": "api.organization", "predefined_role": False}
LIMITS = {"max_requests_per_1_minute": 500, "max_tokens_per_1_minute": 200_000}

ROWS: Mapping[str, Resource] = {
    f"{ORGANIZATION}/admin_api_keys": Resource(
        prefix="key_", facts={"value": "sk-admin-{hash}", "redacted_value": "sk-admin-...{hash:.4}", "owner": OWNER}
    ),
    f"{ORGANIZATION}/audit_logs": Resource(
        prefix="audit_log-",
        order="desc",
        note="Always the same three events; calls are not logged.",
        seeds=tuple(
            {"type": kind, "effective_at": 1_767_225_600, "actor": {"type": "session"}}
            for kind in ("login.succeeded", "project.created", "api_key.created")
        ),
    ),
    f"{ORGANIZATION}/certificates": Resource(prefix="cert_", facts={"active": False}),
    f"{ORGANIZATION}/external_keys": Resource(
        prefix="ek_",
        verbs={"validate": "validated"},
        facts={"object": "organization.external_key", "workspace_id": "ws_sandbox"},
    ),
    f"{ORGANIZATION}/external_storage": Resource(prefix="es_", states=("pending",), verbs={"validate": "validated"}),
    f"{ORGANIZATION}/groups": Resource(prefix="group_"),
    f"{ORGANIZATION}/groups/{{group_id}}/roles": Resource(links={"role_id": f"{ORGANIZATION}/roles"}, by="role_id"),
    f"{ORGANIZATION}/groups/{{group_id}}/users": Resource(links={"user_id": f"{ORGANIZATION}/users"}, by="user_id"),
    f"{ORGANIZATION}/invites": Resource(prefix="invite-", states=("pending",), facts={"expires_at": None}),
    f"{ORGANIZATION}/projects": Resource(
        prefix="proj_",
        verbs={"archive": "archived"},
        facts={"status": "active", "name": "Default project"},
        seeds=({"id": "proj_sandbox", "name": "Default project", "status": "active"},),
    ),
    f"{ORGANIZATION}/roles": Resource(
        prefix="role_", facts=ROLE, seeds=({"id": "role_reader", "name": "reader", "predefined_role": True},)
    ),
    f"{ORGANIZATION}/spend_alerts": Resource(prefix="alert_"),
    f"{ORGANIZATION}/users": Resource(
        prefix="user-", facts={"added_at": "=created_at"}, seeds=USERS, note="Ada, Grace and Alan exist from the start."
    ),
    f"{ORGANIZATION}/users/{{user_id}}/roles": Resource(links={"role_id": f"{ORGANIZATION}/roles"}, by="role_id"),
    f"{ORGANIZATION}/workload_identity_providers": Resource(prefix="wip_"),
    f"{ORGANIZATION}/workload_identity_providers/{{workload_identity_provider_id}}/federation_rules": Resource(
        prefix="wifr_"
    ),
    f"{PROJECT}/api_keys": Resource(prefix="key_", facts=KEY, seeds=({"name": "First key", "owner": OWNER},)),
    f"{PROJECT}/certificates": Resource(prefix="cert_"),
    f"{PROJECT}/groups": Resource(links={"group_id": f"{ORGANIZATION}/groups"}, by="group_id"),
    f"{PROJECT}/groups/{{group_id}}/roles": Resource(links={"role_id": f"{PROJECT}/roles"}, by="role_id"),
    f"{PROJECT}/rate_limits": Resource(
        prefix="rl-", seeds=tuple({"id": f"rl-{m}", "model": m, **LIMITS} for m in ("gpt-4o", "gpt-4o-mini", "gpt-5"))
    ),
    f"{PROJECT}/roles": Resource(prefix="role_", facts=ROLE | {"resource_type": "api.project"}),
    f"{PROJECT}/service_accounts": Resource(prefix="svc_acct_", facts={"role": "member"}),
    f"{PROJECT}/service_accounts/{{service_account_id}}/api_keys": Resource(prefix="key_", facts=KEY),
    f"{PROJECT}/spend_alerts": Resource(prefix="alert_"),
    f"{PROJECT}/users": Resource(
        links={"user_id": f"{ORGANIZATION}/users"}, by="user_id", facts={"added_at": "=created_at"}, seeds=(USERS[0],)
    ),
    f"{PROJECT}/users/{{user_id}}/roles": Resource(links={"role_id": f"{PROJECT}/roles"}, by="role_id"),
}
