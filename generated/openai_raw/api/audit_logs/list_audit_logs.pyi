"""List what users and keys did in the organization"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.list_audit_logs_effective_at import ListAuditLogsEffectiveAtDict
from ...models.enums import AuditLogEventTypeInput
from ...models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt
from ...models.list_audit_logs_response import ListAuditLogsResponse
from ...operation import Operation

OPERATION: Operation

class ListAuditLogsParams(RequestOptions, total=False):
    """The keyword arguments of ``list-audit-logs``."""

    effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Omit
    """Only entries of this span of time."""
    project_ids: Sequence[str] | Omit
    """Return only results of these projects."""
    event_types: Sequence[AuditLogEventTypeInput] | Omit
    """Only entries of these types, such as `project.created`. Values: `api_key.created`, `api_key.updated`,
    `api_key.deleted`, `certificate.created`, `certificate.updated`, `certificate.deleted`,
    `certificates.activated`, `certificates.deactivated`, `checkpoint.permission.created`,
    `checkpoint.permission.deleted`, `external_key.registered`, `external_key.removed`, and 137 more."""
    actor_ids: Sequence[str] | Omit
    """Ids of the actors."""
    actor_emails: Sequence[str] | Omit
    """Only entries by users with these e-mail addresses."""
    resource_ids: Sequence[str] | Omit
    """Ids of the resources."""
    tenant_only: bool | Omit
    """Whether only entries of the tenant, not of single organizations, are listed. Default: `false`."""
    limit: int | Omit
    """Maximum number of logs per page. Default: `20`."""
    after: str | Omit
    """Cursor: returns the logs after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the logs before the one with this id. Pass the `first_id` of the following page."""

def sync(*, client: http.Client, **params: Unpack[ListAuditLogsParams]) -> ListAuditLogsResponse | None:
    """Send ``GET /organization/audit_logs``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListAuditLogsParams]
) -> http.Response[ListAuditLogsResponse]:
    """Send ``GET /organization/audit_logs``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListAuditLogsParams]) -> ListAuditLogsResponse | None:
    """Send ``GET /organization/audit_logs``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListAuditLogsParams]
) -> http.Response[ListAuditLogsResponse]:
    """Send ``GET /organization/audit_logs``, and give the whole response."""
