from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class EvalRunOutputItemSampleOutputItem(Base):
    """Eval run output item sample output item."""

    role: str | None = absent
    content: str | None = absent
