from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Base):
    """Message delta content text annotations file path object file path."""

    file_id: str | None = absent
