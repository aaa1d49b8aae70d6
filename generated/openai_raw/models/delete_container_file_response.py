from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteContainerFileResponse(Base):
    """Says that a container file was deleted."""

    id: str
    """Id of the container file."""
    object: Literal["container.file.deleted"]
    """The kind of object: always `container.file.deleted`."""
    deleted: bool
    """True once the container file is deleted."""

    _tags = {"object": "container.file.deleted"}
