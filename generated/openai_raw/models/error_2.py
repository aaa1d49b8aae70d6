from __future__ import annotations

from ..types import Model as Base, model



@model
class Error2(Base):
    """Error 2."""

    code: str
    message: str
