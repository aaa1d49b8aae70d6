from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ContainerFileCitationBodyDict(TypedDict, total=False):
        type: Required[Literal['container_file_citation']]
        """Tells this object from others that can stand in its place: always `container_file_citation`. Default:
        `container_file_citation`."""
        container_id: Required[str]
        """Id of the container."""
        file_id: Required[str]
        """Id of an uploaded file."""
        start_index: Required[int]
        """Index of the first character that the annotation is about."""
        end_index: Required[int]
        """Index of the character after the last one that the annotation is about."""
        filename: Required[str]
        """Name of the file."""


@model
class ContainerFileCitationBody(Base):
    """Cites a file that the code in a container made."""

    type: Literal['container_file_citation']
    """Tells this object from others that can stand in its place: always `container_file_citation`. Default:
    `container_file_citation`."""
    container_id: str
    """Id of the container."""
    file_id: str
    """Id of an uploaded file."""
    start_index: int
    """Index of the first character that the annotation is about."""
    end_index: int
    """Index of the character after the last one that the annotation is about."""
    filename: str
    """Name of the file."""
    _tags = {'type': 'container_file_citation'}
