from __future__ import annotations

from ..types import Model, model



@model
class GroupUser(Model):
    """Group user."""

    id: str
    name: str
    email: str | None
