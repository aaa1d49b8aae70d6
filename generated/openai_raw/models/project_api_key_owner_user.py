from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectApiKeyOwnerUser(Base):
    """The user to whom an API key belongs."""

    id: str
    """Id of the user."""
    email: str
    """E-mail address of the user."""
    name: str
    """Name of the user."""
    created_at: int
    """When the user was created, in Unix seconds."""
    role: str
    """The user's role in the project."""
