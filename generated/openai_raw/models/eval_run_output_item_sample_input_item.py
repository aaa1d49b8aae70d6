from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunOutputItemSampleInputItem(Base):
    """A message."""

    role: str
    """Who speaks."""
    content: str
    """The text of the message."""
