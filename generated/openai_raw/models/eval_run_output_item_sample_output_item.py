from __future__ import annotations

from ..types import Model, absent, model



@model
class EvalRunOutputItemSampleOutputItem(Model):
    """Eval run output item sample output item."""

    role: str | None = absent
    content: str | None = absent
