"""What requests take instead of the models in ``models.list_audit_logs_effective_at``, for type checkers only."""

from typing import TypedDict

class ListAuditLogsEffectiveAtDict(TypedDict, total=False):
    gt: int
    """Only entries after this moment, in Unix seconds."""
    gte: int
    """Only entries at or after this moment, in Unix seconds."""
    lt: int
    """Only entries before this moment, in Unix seconds."""
    lte: int
    """Only entries at or before this moment, in Unix seconds."""
