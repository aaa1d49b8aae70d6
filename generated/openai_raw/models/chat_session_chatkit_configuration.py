from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from ..models.chat_session_file_upload import ChatSessionFileUpload
    from ..models.chat_session_history import ChatSessionHistory


@model
class ChatSessionChatkitConfiguration(Base):
    """What the session's interface offers."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles by themselves."""
    file_upload: ChatSessionFileUpload
    """Whether users may upload files."""
    history: ChatSessionHistory
    """Whether users see their earlier threads."""

    _nested = {'automatic_thread_titling': 'ChatSessionAutomaticThreadTitling', 'file_upload': 'ChatSessionFileUpload', 'history': 'ChatSessionHistory'}
