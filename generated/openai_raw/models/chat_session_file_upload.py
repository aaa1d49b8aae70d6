from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionFileUpload(Base):
    """The value of `ChatSessionChatkitConfiguration.file_upload`."""

    enabled: bool
    """Whether the chat session file upload is in force."""
    max_file_size: int | None
    max_files: int | None
