from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaErrorPayload(Base):
    """Beta error payload."""

    type: str
    code: str | None
    message: str
    param: str | None
    headers: dict[str, str] | None = absent
