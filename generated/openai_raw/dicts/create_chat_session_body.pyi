"""What requests take instead of the models in ``models.create_chat_session_body``, for type checkers only."""

from collections.abc import Mapping
from typing import Literal, Required, TypedDict

from ..models.create_chat_session_body import (
    AutomaticThreadTitlingParam,
    FileUploadParam,
    HistoryParam,
    WorkflowTracingParam,
)

class WorkflowTracingParamDict(TypedDict, total=False):
    enabled: bool
    """Whether the workflow tracing is enabled."""

class WorkflowParamDict(TypedDict, total=False):
    id: Required[str]
    """Id of the workflow."""
    version: str
    """Version of the workflow; the current one if left out."""
    state_variables: Mapping[str, str | bool | float]
    """Values that the workflow starts with, by name. At most 64 entries."""
    tracing: WorkflowTracingParam | WorkflowTracingParamDict
    """Whether runs of the workflow are traced."""

class ExpiresAfterParamDict(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """Event from which the expiration time is counted. Always `created_at`. Default: `created_at`."""
    seconds: Required[int]
    """Seconds after the anchor. From 1 to 600."""

class RateLimitsParamDict(TypedDict, total=False):
    max_requests_per_1_minute: int
    """Maximum number of requests per minute. At least 1."""

class AutomaticThreadTitlingParamDict(TypedDict, total=False):
    enabled: bool
    """Whether the automatic thread titling is enabled."""

class FileUploadParamDict(TypedDict, total=False):
    enabled: bool
    """Whether the file upload is enabled."""
    max_file_size: int
    """The most megabytes in one file. From 1 to 512."""
    max_files: int
    """The most files in a session. At least 1."""

class HistoryParamDict(TypedDict, total=False):
    enabled: bool
    """Whether the history is enabled."""
    recent_threads: int
    """How many earlier threads users see; all if left out. At least 1."""

class ChatkitConfigurationParamDict(TypedDict, total=False):
    automatic_thread_titling: AutomaticThreadTitlingParam | AutomaticThreadTitlingParamDict
    """Whether threads get titles automatically."""
    file_upload: FileUploadParam | FileUploadParamDict
    """Whether users may upload files."""
    history: HistoryParam | HistoryParamDict
    """Whether users see their earlier threads."""
