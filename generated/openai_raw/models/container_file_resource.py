from __future__ import annotations

from ..types import Model as Base, model



@model
class ContainerFileResource(Base):
    """The value of `ContainerFileListResource.data`."""

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
    source: str
