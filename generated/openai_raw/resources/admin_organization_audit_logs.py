"""The resource ``client.admin.organization.audit_logs``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationAuditLogs(Resource):
    """``client.admin.organization.audit_logs``."""

    @described
    def list(self, **params: Any) -> Any:
        """List audit logs.

        ``GET /organization/audit_logs``

        Args:
            effective_at:
            project_ids: Only what belongs to these projects, by id.
            event_types: Values: `api_key.created`, `api_key.updated`, `api_key.deleted`, `certificate.created`,
                `certificate.updated`, `certificate.deleted`, `certificates.activated`,
                `certificates.deactivated`, `checkpoint.permission.created`,
                `checkpoint.permission.deleted`, `external_key.registered`, `external_key.removed`,
                and 137 more.
            actor_ids: Ids of the actors.
            actor_emails:
            resource_ids: Ids of the resources.
            tenant_only: Default: `false`.
            limit: The most audit logs in one page. Default: `20`.
            after: A cursor: gives the audit logs that follow the one with this id, the `last_id` of the page
                before.
            before: A cursor: gives the audit logs that come before the one with this id, the `first_id` of the
                page after.
        """
        return self._client._call("audit_logs.list_audit_logs", {}, params)


class AsyncAdminOrganizationAuditLogs(AsyncResource):
    """``client.admin.organization.audit_logs`` of an async client."""

    @described_as(AdminOrganizationAuditLogs.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("audit_logs.list_audit_logs", {}, params)

