from __future__ import annotations

from ..types import Model as Base, model


@model
class ContainerFileResource(Base):
    """A file that was put into a container, or made there."""

    id: str
    """Id of the container file."""
    object: str
    """The kind of object."""
    container_id: str
    """Id of the container."""
    created_at: int
    """When the container file was created, in Unix seconds."""
    bytes: int
    """Size of the container file in bytes."""
    path: str
    """Where in the container the file is."""
    source: str
    """Who made the file, such as `user` or `assistant`."""
