from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaError(Base):
    """Beta error."""

    code: str | None
    message: str
    param: str | None
    type: str
