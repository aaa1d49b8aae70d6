from __future__ import annotations

from ..types import Model as Base, model



@model
class CodeInterpreterFileOutputFilesItem(Base):
    """The value of `CodeInterpreterFileOutput.files`."""

    mime_type: str
    file_id: str
    """Id of an uploaded file."""
