from __future__ import annotations

from ..types import Model, model



@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    """Message content text annotations file path object file path."""

    file_id: str
