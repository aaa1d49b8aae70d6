from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ProjectApiKeyDeleteResponse(Base):
    """Confirms that an API key was deleted."""

    object: Literal["organization.project.api_key.deleted"]
    """The kind of object: always `organization.project.api_key.deleted`."""
    id: str
    """Id of the project API key."""
    deleted: bool
    """True once the project API key is deleted."""

    _tags = {"object": "organization.project.api_key.deleted"}
