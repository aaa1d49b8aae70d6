from __future__ import annotations

from ..types import Model as Base, model



@model
class RunToolCallObjectFunction(Base):
    """Run tool call object function."""

    name: str
    arguments: str
