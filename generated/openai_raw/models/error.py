from __future__ import annotations

from ..types import Model as Base, model



@model
class Error(Base):
    """Error."""

    code: str | None
    message: str
    param: str | None
    type: str
