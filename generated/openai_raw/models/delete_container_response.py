from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteContainerResponse(Base):
    """Says that a container was deleted."""

    id: str
    """Id of the container."""
    object: Literal["container.deleted"]
    """The kind of object: always `container.deleted`."""
    deleted: bool
    """True once the container is deleted."""

    _tags = {"object": "container.deleted"}
