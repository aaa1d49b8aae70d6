from __future__ import annotations

from ..types import Model, model



@model
class EvalRunOutputItemSampleInputItem(Model):
    """Eval run output item sample input item."""

    role: str
    content: str
