from __future__ import annotations

from ..types import Model, model



@model
class InviteProjectGroupBody(Model):
    """Invite project group body."""

    group_id: str
    role: str
