from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectApiKeyOwnerServiceAccount(Base):
    """The service account to whom an API key belongs."""

    id: str
    """Id of the service account."""
    name: str
    """Name of the service account."""
    created_at: int
    """When the service account was created, in Unix seconds."""
    role: str
    """The account's role in the project."""
