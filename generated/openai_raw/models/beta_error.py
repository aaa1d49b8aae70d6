from __future__ import annotations

from ..types import Model, model



@model
class BetaError(Model):
    """Beta error."""

    code: str | None
    message: str
    param: str | None
    type: str
