from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunOutputItemSampleInputItem(Base):
    """The value of `EvalRunOutputItemSample.input`."""

    role: str
    content: str
