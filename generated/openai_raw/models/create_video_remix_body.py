from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateVideoRemixBody(Base):
    """Create video remix body."""

    prompt: str
