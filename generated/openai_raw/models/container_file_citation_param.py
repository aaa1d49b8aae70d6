from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ContainerFileCitationParam(Base):
    """Cites a file that the code in a container made."""

    type: Literal["container_file_citation"]
    """Tells this object from others that can stand in its place: always `container_file_citation`."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "container_file_citation"}
