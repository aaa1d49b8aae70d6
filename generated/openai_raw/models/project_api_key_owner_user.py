from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectApiKeyOwnerUser(Base):
    """The value of `ProjectApiKeyOwner.user`."""

    id: str
    """Id of the user."""
    email: str
    """E-mail address of the user."""
    name: str
    """Name of the user."""
    created_at: int
    """When the user was created, in Unix seconds."""
    role: str
