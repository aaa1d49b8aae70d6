from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.automatic_thread_titling_param import AutomaticThreadTitlingParam, AutomaticThreadTitlingParamDict
    from ..models.file_upload_param import FileUploadParam, FileUploadParamDict
    from ..models.history_param import HistoryParam, HistoryParamDict

    class ChatkitConfigurationParamDict(TypedDict, total=False):
        automatic_thread_titling: AutomaticThreadTitlingParam | AutomaticThreadTitlingParamDict
        """Whether threads get titles by themselves."""
        file_upload: FileUploadParam | FileUploadParamDict
        """Whether users may upload files."""
        history: HistoryParam | HistoryParamDict
        """Whether users see their earlier threads."""


@model
class ChatkitConfigurationParam(Base):
    """What the session's interface offers."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = absent
    """Whether threads get titles by themselves."""
    file_upload: FileUploadParam | None = absent
    """Whether users may upload files."""
    history: HistoryParam | None = absent
    """Whether users see their earlier threads."""

    _nested = {'automatic_thread_titling': 'AutomaticThreadTitlingParam', 'file_upload': 'FileUploadParam', 'history': 'HistoryParam'}
