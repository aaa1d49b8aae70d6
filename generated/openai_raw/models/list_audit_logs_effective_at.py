from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ListAuditLogsEffectiveAt(Base):
    """A span of time, in Unix seconds."""

    gt: int | None = absent
    """Only entries after this moment, in Unix seconds."""
    gte: int | None = absent
    """Only entries at or after this moment, in Unix seconds."""
    lt: int | None = absent
    """Only entries before this moment, in Unix seconds."""
    lte: int | None = absent
    """Only entries at or before this moment, in Unix seconds."""
