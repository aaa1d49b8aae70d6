from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatSessionFileUpload(Base):
    """Whether users may upload files."""

    enabled: bool
    """Whether the chat session file upload is in force."""
    max_file_size: int | None
    """The most megabytes in one file; None for no limit of yours."""
    max_files: int | None
    """The most files in a session; None for no limit of yours."""
