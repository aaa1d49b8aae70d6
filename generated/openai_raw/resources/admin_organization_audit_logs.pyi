"""The resource ``client.admin.organization.audit_logs``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.audit_logs.list_audit_logs import ListAuditLogsParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.list_audit_logs_effective_at import ListAuditLogsEffectiveAtDict
from ..models.enums import AuditLogEventTypeInput
from ..models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt
from ..models.list_audit_logs_response import AuditLog

class AdminOrganizationAuditLogs(Resource):
    def list(
        self,
        *,
        effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        event_types: Sequence[AuditLogEventTypeInput] | Omit = ...,
        actor_ids: Sequence[str] | Omit = ...,
        actor_emails: Sequence[str] | Omit = ...,
        resource_ids: Sequence[str] | Omit = ...,
        tenant_only: bool | Omit = ...,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[AuditLog]:
        """List what users and keys did in the organization

        Newest first. Audit logging must be switched on in the organization's settings. Requires an admin key.

        ``GET /organization/audit_logs``

        Args:
            effective_at: Only entries of this span of time.
            project_ids: Return only results of these projects.
            event_types: Only entries of these types, such as `project.created`. Values: `api_key.created`, `api_key.updated`, `api_key.deleted`, `certificate.created`, `certificate.updated`, `certificate.deleted`, `certificates.activated`, `certificates.deactivated`, `checkpoint.permission.created`, `checkpoint.permission.deleted`, `external_key.registered`, `external_key.removed`, and 137 more.
            actor_ids: Ids of the actors.
            actor_emails: Only entries by users with these e-mail addresses.
            resource_ids: Ids of the resources.
            tenant_only: Whether only entries of the tenant, not of single organizations, are listed. Default: `false`.
            limit: Maximum number of logs per page. Default: `20`.
            after: Cursor: returns the logs after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the logs before the one with this id. Pass the `first_id` of the following page.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationAuditLogsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationAuditLogsStreaming: ...

class AsyncAdminOrganizationAuditLogs(AsyncResource):
    def list(
        self,
        *,
        effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Omit = ...,
        project_ids: Sequence[str] | Omit = ...,
        event_types: Sequence[AuditLogEventTypeInput] | Omit = ...,
        actor_ids: Sequence[str] | Omit = ...,
        actor_emails: Sequence[str] | Omit = ...,
        resource_ids: Sequence[str] | Omit = ...,
        tenant_only: bool | Omit = ...,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        before: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[AuditLog]:
        """List what users and keys did in the organization

        Newest first. Audit logging must be switched on in the organization's settings. Requires an admin key.

        ``GET /organization/audit_logs``

        Args:
            effective_at: Only entries of this span of time.
            project_ids: Return only results of these projects.
            event_types: Only entries of these types, such as `project.created`. Values: `api_key.created`, `api_key.updated`, `api_key.deleted`, `certificate.created`, `certificate.updated`, `certificate.deleted`, `certificates.activated`, `certificates.deactivated`, `checkpoint.permission.created`, `checkpoint.permission.deleted`, `external_key.registered`, `external_key.removed`, and 137 more.
            actor_ids: Ids of the actors.
            actor_emails: Only entries by users with these e-mail addresses.
            resource_ids: Ids of the resources.
            tenant_only: Whether only entries of the tenant, not of single organizations, are listed. Default: `false`.
            limit: Maximum number of logs per page. Default: `20`.
            after: Cursor: returns the logs after the one with this id. Pass the `last_id` of the previous page.
            before: Cursor: returns the logs before the one with this id. Pass the `first_id` of the following page.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationAuditLogsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationAuditLogsStreaming: ...

class AdminOrganizationAuditLogsRaw(Protocol):
    def list(self, **params: Unpack[ListAuditLogsParams]) -> RawResponse[Page[AuditLog]]: ...

class AsyncAdminOrganizationAuditLogsRaw(Protocol):
    async def list(self, **params: Unpack[ListAuditLogsParams]) -> RawResponse[AsyncPage[AuditLog]]: ...

class AdminOrganizationAuditLogsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAuditLogsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[AuditLog]]]: ...

class AsyncAdminOrganizationAuditLogsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAuditLogsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[AuditLog]]]: ...
