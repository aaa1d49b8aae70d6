from __future__ import annotations

from ..types import Model, model



@model
class Error(Model):
    """Error."""

    code: str | None
    message: str
    param: str | None
    type: str
