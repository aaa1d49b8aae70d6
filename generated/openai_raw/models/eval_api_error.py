from __future__ import annotations

from ..types import Model, model



@model
class EvalApiError(Model):
    """Eval api error."""

    code: str
    message: str
