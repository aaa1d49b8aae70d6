"""List what users and keys did in the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-audit-logs",
    method="GET",
    path="/organization/audit_logs",
    security="admin_api_key",
    query={
        "effective_at": "effective_at",
        "project_ids": "project_ids[]",
        "event_types": "event_types[]",
        "actor_ids": "actor_ids[]",
        "actor_emails": "actor_emails[]",
        "resource_ids": "resource_ids[]",
        "tenant_only": "tenant_only",
        "limit": "limit",
        "after": "after",
        "before": "before",
    },
    result="ListAuditLogsResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
