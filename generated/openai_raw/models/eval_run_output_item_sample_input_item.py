from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunOutputItemSampleInputItem(Base):
    """Eval run output item sample input item."""

    role: str
    content: str
