from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class EvalRunOutputItemSampleOutputItem(Base):
    """A message."""

    role: str | None = absent
    """Who speaks."""
    content: str | None = absent
    """The text of the message."""
