from __future__ import annotations

from ..types import Model as Base, model



@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Base):
    """The value of `MessageContentTextAnnotationsFilePathObject.file_path`."""

    file_id: str
    """Id of an uploaded file."""
