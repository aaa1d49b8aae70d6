"""`AdminApiKeyCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class AdminApiKeyCreateResponse(Base):
    """A new admin key, with its full value."""

    object: Literal["organization.admin_api_key"]
    """Object type: always `organization.admin_api_key`."""
    id: str
    """Id of the admin API key."""
    name: str | None = None
    """Name of the admin API key."""
    redacted_value: str
    """The key with all but its ends masked."""
    created_at: int
    """When the admin API key was created, in Unix seconds."""
    expires_at: int | None
    """When the admin API key expires, in Unix seconds; None if it never does."""
    last_used_at: int | None = None
    """When the admin API key was last used, in Unix seconds; None if it never was."""
    owner: AdminApiKeyCreateResponseOwner
    """Who created the key."""
    value: str
    """The full key. It is never shown again."""

    _nested = {"owner": "AdminApiKeyCreateResponseOwner"}
    _tags = {"object": "organization.admin_api_key"}


@model
class AdminApiKeyCreateResponseOwner(Base):
    """The user or service account that the new admin key belongs to."""

    type: str | None = absent
    """Always `user` so far."""
    object: str | None = absent
    """Object type."""
    id: str | None = absent
    """Id of the owner."""
    name: str | None = absent
    """Name of the owner."""
    created_at: int | None = absent
    """When the owner was created, in Unix seconds."""
    role: str | None = absent
    """The owner's role in the organization, `owner` as a rule."""
