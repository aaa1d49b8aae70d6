from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectApiKeyDeleteResponse(Base):
    """Confirms that an API key was deleted."""

    object: Literal["organization.project.api_key.deleted"]
    """Object type: always `organization.project.api_key.deleted`."""
    id: str
    """Id of the project API key."""
    deleted: bool
    """True if the project API key has been deleted."""

    _tags = {"object": "organization.project.api_key.deleted"}
