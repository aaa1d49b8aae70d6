from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ServiceAccountApiKeyBody(Base):
    """A new API key of a service account, with its full value."""

    object: Literal["organization.project.service_account.api_key"]
    """Object type: always `organization.project.service_account.api_key`."""
    value: str
    """The full key. It is never shown again."""
    name: str
    """Name of the project service account API key."""
    created_at: int
    """When the project service account API key was created, in Unix seconds."""
    id: str
    """Id of the project service account API key."""
    expires_at: int | None = None
    """When the project service account API key expires, in Unix seconds; None if it never does."""

    _tags = {"object": "organization.project.service_account.api_key"}
