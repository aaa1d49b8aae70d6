from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BatchError(Base):
    """Batch error."""

    code: str | None = absent
    message: str | None = absent
    param: str | None = None
    line: int | None = None
