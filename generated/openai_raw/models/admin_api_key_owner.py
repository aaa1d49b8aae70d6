from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AdminApiKeyOwner(Base):
    """The user or service account to whom an admin key belongs."""

    type: str | None = absent
    """Always `user` so far."""
    object: str | None = absent
    """The kind of object."""
    id: str | None = absent
    """Id of the owner."""
    name: str | None = absent
    """Name of the owner."""
    created_at: int | None = absent
    """When the owner was created, in Unix seconds."""
    role: str | None = absent
    """The owner's role in the organization, `owner` as a rule."""
