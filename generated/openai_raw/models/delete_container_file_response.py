from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteContainerFileResponse(Base):
    """Confirms that a container file was deleted."""

    id: str
    """Id of the container file."""
    object: Literal["container.file.deleted"]
    """Object type: always `container.file.deleted`."""
    deleted: bool
    """True if the container file has been deleted."""

    _tags = {"object": "container.file.deleted"}
