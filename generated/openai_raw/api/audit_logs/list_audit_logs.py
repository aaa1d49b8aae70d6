"""List audit logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.audit_log_event_type import AuditLogEventTypeInput
    from ...models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt, ListAuditLogsEffectiveAtDict

    class ListAuditLogsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-audit-logs``."""

        effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict
        project_ids: Sequence[str]
        event_types: Sequence[AuditLogEventTypeInput]
        actor_ids: Sequence[str]
        actor_emails: Sequence[str]
        resource_ids: Sequence[str]
        tenant_only: bool
        limit: int
        after: str
        before: str

OPERATION = Operation(
    id="list-audit-logs",
    method="GET",
    path="/organization/audit_logs",
    security="admin_api_key",
    query={'effective_at': 'effective_at', 'project_ids': 'project_ids[]', 'event_types': 'event_types[]', 'actor_ids': 'actor_ids[]', 'actor_emails': 'actor_emails[]', 'resource_ids': 'resource_ids[]', 'tenant_only': 'tenant_only', 'limit': 'limit', 'after': 'after', 'before': 'before'},
    result='ListAuditLogsResponse',
    page="after",
)
