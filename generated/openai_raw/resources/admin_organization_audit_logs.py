"""The resource ``client.admin.organization.audit_logs``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationAuditLogs(Resource):
    """``client.admin.organization.audit_logs``."""

    @described
    def list(self, **params: Any) -> Any:
        """List audit logs.

        ``GET /organization/audit_logs``

        Parameters: effective_at, project_ids, event_types, actor_ids, actor_emails, resource_ids, tenant_only,
        limit, after, before
        """
        return self._client._call("audit_logs.list_audit_logs", {}, params)


class AsyncAdminOrganizationAuditLogs(AsyncResource):
    """``client.admin.organization.audit_logs`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List audit logs.

        ``GET /organization/audit_logs``

        Parameters: effective_at, project_ids, event_types, actor_ids, actor_emails, resource_ids, tenant_only,
        limit, after, before
        """
        return self._client._pages("audit_logs.list_audit_logs", {}, params)

