from __future__ import annotations

from ..types import Model, model



@model
class CreateVideoRemixBody(Model):
    """Create video remix body."""

    prompt: str
