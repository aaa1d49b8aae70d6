from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionFileUpload(Base):
    """Chat session file upload."""

    enabled: bool
    max_file_size: int | None
    max_files: int | None
