from __future__ import annotations

from ..types import Model as Base, model


@model
class ContainerFileResource(Base):
    """A file in a container, uploaded or generated there."""

    id: str
    """Id of the container file."""
    object: str
    """Object type."""
    container_id: str
    """Id of the container."""
    created_at: int
    """When the container file was created, in Unix seconds."""
    bytes: int
    """Size of the container file in bytes."""
    path: str
    """Path of the file in the container."""
    source: str
    """Who created the file, such as `user` or `assistant`."""
