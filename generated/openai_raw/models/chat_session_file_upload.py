from __future__ import annotations

from ..types import Model, model



@model
class ChatSessionFileUpload(Model):
    """Chat session file upload."""

    enabled: bool
    max_file_size: int | None
    max_files: int | None
