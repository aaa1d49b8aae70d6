from __future__ import annotations

from ..types import Model as Base, model



@model
class InviteProjectGroupBody(Base):
    """Invite project group body."""

    group_id: str
    role: str
