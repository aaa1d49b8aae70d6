from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ContainerFileCitationParam(Base):
    """A citation of a file generated in a container."""

    type: Literal["container_file_citation"]
    """Discriminator: always `container_file_citation`."""
    start_index: int
    """Index of the first character of the annotated text."""
    end_index: int
    """Index one past the last character of the annotated text."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "container_file_citation"}
