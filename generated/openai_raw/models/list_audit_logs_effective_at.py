from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class ListAuditLogsEffectiveAtDict(TypedDict, total=False):
        gt: int
        gte: int
        lt: int
        lte: int


@model
class ListAuditLogsEffectiveAt(Base):
    """List audit logs effective at."""

    gt: int | None = absent
    gte: int | None = absent
    lt: int | None = absent
    lte: int | None = absent
