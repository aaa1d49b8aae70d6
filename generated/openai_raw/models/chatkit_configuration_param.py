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
        file_upload: FileUploadParam | FileUploadParamDict
        history: HistoryParam | HistoryParamDict


@model
class ChatkitConfigurationParam(Base):
    """The value of `CreateChatSessionBody.chatkit_configuration`."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = absent
    file_upload: FileUploadParam | None = absent
    history: HistoryParam | None = absent

    _nested = {'automatic_thread_titling': 'AutomaticThreadTitlingParam', 'file_upload': 'FileUploadParam', 'history': 'HistoryParam'}
