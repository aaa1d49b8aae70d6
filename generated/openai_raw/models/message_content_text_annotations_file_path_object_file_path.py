from __future__ import annotations

from ..types import Model as Base, model



@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Base):
    """Message content text annotations file path object file path."""

    file_id: str
