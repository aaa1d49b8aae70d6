from __future__ import annotations

from ..types import Model, model



@model
class UpdateGroupBody(Model):
    """Update group body."""

    name: str
