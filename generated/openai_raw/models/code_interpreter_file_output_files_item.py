from __future__ import annotations

from ..types import Model as Base, model



@model
class CodeInterpreterFileOutputFilesItem(Base):
    """A file that the code interpreter made."""

    mime_type: str
    """The format of the file."""
    file_id: str
    """Id of an uploaded file."""
