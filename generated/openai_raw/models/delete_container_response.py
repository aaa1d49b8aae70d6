from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteContainerResponse(Base):
    """Confirms that a container was deleted."""

    id: str
    """Id of the container."""
    object: Literal["container.deleted"]
    """Object type: always `container.deleted`."""
    deleted: bool
    """True if the container has been deleted."""

    _tags = {"object": "container.deleted"}
