from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Base):
    """A file that the code interpreter made."""

    file_id: str | None = absent
    """Id of an uploaded file."""
