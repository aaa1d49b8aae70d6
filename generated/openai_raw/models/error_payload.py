from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class ErrorPayload(Base):
    """Error payload."""

    type: str
    code: str | None
    message: str
    param: str | None
    headers: dict[str, str] | None = absent
