from __future__ import annotations

from ..types import Model, absent, model



@model
class BatchError(Model):
    """Batch error."""

    code: str | None = absent
    message: str | None = absent
    param: str | None = None
    line: int | None = None
