from __future__ import annotations

from ..types import Model, model



@model
class CreateGroupUserBody(Model):
    """Create group user body."""

    user_id: str
