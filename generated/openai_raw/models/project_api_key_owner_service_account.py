from __future__ import annotations

from ..types import Model as Base, model



@model
class ProjectApiKeyOwnerServiceAccount(Base):
    """The value of `ProjectApiKeyOwner.service_account`."""

    id: str
    """Id of the service account."""
    name: str
    """Name of the service account."""
    created_at: int
    """When the service account was created, in Unix seconds."""
    role: str
