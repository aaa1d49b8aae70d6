from __future__ import annotations

from ..types import Model as Base, model



@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Base):
    """A file that the code interpreter made."""

    file_id: str
    """Id of an uploaded file."""
