"""List audit logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.audit_log_event_type import AuditLogEventTypeInput
    from ...models.list_audit_logs_effective_at import ListAuditLogsEffectiveAt, ListAuditLogsEffectiveAtDict

    class ListAuditLogsParams(RequestOptions, total=False):
        """The keyword arguments of ``list-audit-logs``."""

        effective_at: ListAuditLogsEffectiveAt | ListAuditLogsEffectiveAtDict | Omit
        project_ids: Sequence[str] | Omit
        event_types: Sequence[AuditLogEventTypeInput] | Omit
        actor_ids: Sequence[str] | Omit
        actor_emails: Sequence[str] | Omit
        resource_ids: Sequence[str] | Omit
        tenant_only: bool | Omit
        limit: int | Omit
        after: str | Omit
        before: str | Omit

OPERATION = Operation(
    id="list-audit-logs",
    method="GET",
    path="/organization/audit_logs",
    security="admin_api_key",
    query={'effective_at': 'effective_at', 'project_ids': 'project_ids[]', 'event_types': 'event_types[]', 'actor_ids': 'actor_ids[]', 'actor_emails': 'actor_emails[]', 'resource_ids': 'resource_ids[]', 'tenant_only': 'tenant_only', 'limit': 'limit', 'after': 'after', 'before': 'before'},
    result='ListAuditLogsResponse',
    page="after",
)
