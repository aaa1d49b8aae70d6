from __future__ import annotations

from ..types import Model as Base, model



@model
class GroupUser(Base):
    """Group user."""

    id: str
    name: str
    email: str | None
