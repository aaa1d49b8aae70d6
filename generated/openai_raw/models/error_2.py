from __future__ import annotations

from ..types import Model, model



@model
class Error2(Model):
    """Error 2."""

    code: str
    message: str
