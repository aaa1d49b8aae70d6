from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Base):
    """The value of `MessageDeltaContentTextAnnotationsFilePathObject.file_path`."""

    file_id: str | None = absent
    """Id of an uploaded file."""
