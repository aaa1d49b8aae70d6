"""The resource ``client.admin.organization.audit_logs``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.audit_log import AuditLog
    from ..api.audit_logs.list_audit_logs import ListAuditLogsParams


class AdminOrganizationAuditLogs(Resource):
    """``client.admin.organization.audit_logs``."""

    def list(self, **params: Unpack[ListAuditLogsParams]) -> Page[AuditLog]:
        """List audit logs.

        ``GET /organization/audit_logs``

        Parameters: effective_at, project_ids, event_types, actor_ids, actor_emails, resource_ids, tenant_only,
        limit, after, before
        """
        return self._client._call("audit_logs.list_audit_logs", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationAuditLogsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationAuditLogsStreaming: ...


class AsyncAdminOrganizationAuditLogs(AsyncResource):
    """``client.admin.organization.audit_logs`` of an async client."""

    def list(self, **params: Unpack[ListAuditLogsParams]) -> AsyncPages[AuditLog]:
        """List audit logs.

        ``GET /organization/audit_logs``

        Parameters: effective_at, project_ids, event_types, actor_ids, actor_emails, resource_ids, tenant_only,
        limit, after, before
        """
        return self._client._pages("audit_logs.list_audit_logs", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationAuditLogsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationAuditLogsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationAuditLogsRaw(Protocol):
        def list(self, **params: Unpack[ListAuditLogsParams]) -> RawResponse[Page[AuditLog]]: ...

    class AsyncAdminOrganizationAuditLogsRaw(Protocol):
        async def list(self, **params: Unpack[ListAuditLogsParams]) -> RawResponse[AsyncPage[AuditLog]]: ...

    class AdminOrganizationAuditLogsStreaming(Protocol):
        def list(self, **params: Unpack[ListAuditLogsParams]) -> AbstractContextManager[StreamedResponse[Page[AuditLog]]]: ...

    class AsyncAdminOrganizationAuditLogsStreaming(Protocol):
        def list(self, **params: Unpack[ListAuditLogsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AuditLog]]]: ...

