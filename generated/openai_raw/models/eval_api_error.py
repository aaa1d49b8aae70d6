from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalApiError(Base):
    """Eval api error."""

    code: str
    message: str
