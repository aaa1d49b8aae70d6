from __future__ import annotations

from ..types import Model, absent, model



@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    """Message delta content text annotations file path object file path."""

    file_id: str | None = absent
