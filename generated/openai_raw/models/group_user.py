from __future__ import annotations

from ..types import Model as Base, model



@model
class GroupUser(Base):
    """A user within a group."""

    id: str
    """Id of the group user."""
    name: str
    """Name of the group user."""
    email: str | None
    """E-mail address of the group user."""
