from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FileCitationParam(Base):
    """Cites a file that was searched."""

    type: Literal["file_citation"]
    """Tells this object from others that can stand in its place: always `file_citation`."""
    index: int
    """Position in its list, counted from 0."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file_citation"}
