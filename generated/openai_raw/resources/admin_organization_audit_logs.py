"""The resource ``client.admin.organization.audit_logs``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationAuditLogs(Resource):
    """``client.admin.organization.audit_logs``."""

    @described
    def list(self, **params: Any) -> Any:
        """List what users and keys did in the organization

        Newest first. Audit logging must be switched on in the organization's settings. Requires an admin key.

        ``GET /organization/audit_logs``

        Args:
            effective_at: Only entries of this span of time.
            project_ids: Return only results of these projects.
            event_types: Only entries of these types, such as `project.created`. Values: `api_key.created`,
                `api_key.updated`, `api_key.deleted`, `certificate.created`, `certificate.updated`,
                `certificate.deleted`, `certificates.activated`, `certificates.deactivated`,
                `checkpoint.permission.created`, `checkpoint.permission.deleted`,
                `external_key.registered`, `external_key.removed`, and 137 more.
            actor_ids: Ids of the actors.
            actor_emails: Only entries by users with these e-mail addresses.
            resource_ids: Ids of the resources.
            tenant_only: Whether only entries of the tenant, not of single organizations, are listed. Default:
                `false`.
            limit: Maximum number of logs per page. Default: `20`.
            after: Cursor: returns the logs after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the logs before the one with this id. Pass the `first_id` of the following
                page.
        """
        return self._client._call("audit_logs.list_audit_logs", {}, params)


class AsyncAdminOrganizationAuditLogs(AsyncResource):
    """``client.admin.organization.audit_logs`` of an async client."""

    @described_as(AdminOrganizationAuditLogs.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("audit_logs.list_audit_logs", {}, params)
