from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionError(Base):
    """Session error."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
