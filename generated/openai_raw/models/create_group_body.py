from __future__ import annotations

from ..types import Model, model



@model
class CreateGroupBody(Model):
    """Create group body."""

    name: str
