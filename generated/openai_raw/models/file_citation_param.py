from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FileCitationParam(Base):
    """A citation of a file found by file search."""

    type: Literal["file_citation"]
    """Discriminator: always `file_citation`."""
    index: int
    """Position in the list, starting at 0."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file_citation"}
