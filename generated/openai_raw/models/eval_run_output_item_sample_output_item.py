from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class EvalRunOutputItemSampleOutputItem(Base):
    """The value of `EvalRunOutputItemSample.output`."""

    role: str | None = absent
    content: str | None = absent
