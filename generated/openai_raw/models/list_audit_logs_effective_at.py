from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
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
