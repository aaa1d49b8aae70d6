"""`CreateChatSessionBody`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class CreateChatSessionBody(Base):
    """The body of `POST /chatkit/sessions`."""

    workflow: WorkflowParam
    """The workflow that answers."""
    user: str
    """Your id of the end user who owns the threads. Not empty."""
    expires_after: ExpiresAfterParam | None = absent
    """When the session expires."""
    rate_limits: RateLimitsParam | None = absent
    """How often the session may be used."""
    chatkit_configuration: ChatkitConfigurationParam | None = absent
    """What the session's interface offers."""

    _nested = {
        "workflow": "WorkflowParam",
        "expires_after": "ExpiresAfterParam",
        "rate_limits": "RateLimitsParam",
        "chatkit_configuration": "ChatkitConfigurationParam",
    }


@model
class WorkflowTracingParam(Base):
    """Whether runs of the workflow are traced."""

    enabled: bool | None = absent
    """Whether the workflow tracing is enabled."""


@model
class WorkflowParam(Base):
    """The workflow that answers."""

    id: str
    """Id of the workflow."""
    version: str | None = absent
    """Version of the workflow; the current one if left out."""
    state_variables: dict[str, str | bool | float] | None = absent
    """Values that the workflow starts with, by name. At most 64 entries."""
    tracing: WorkflowTracingParam | None = absent
    """Whether runs of the workflow are traced."""

    _nested = {"tracing": "WorkflowTracingParam"}


@model
class ExpiresAfterParam(Base):
    """When the session expires."""

    anchor: Literal["created_at"]
    """Event from which the expiration time is counted. Always `created_at`. Default: `created_at`."""
    seconds: int
    """Seconds after the anchor. From 1 to 600."""

    _tags = {"anchor": "created_at"}


@model
class RateLimitsParam(Base):
    """How often the session may be used."""

    max_requests_per_1_minute: int | None = absent
    """Maximum number of requests per minute. At least 1."""


@model
class AutomaticThreadTitlingParam(Base):
    """Whether threads get titles automatically."""

    enabled: bool | None = absent
    """Whether the automatic thread titling is enabled."""


@model
class FileUploadParam(Base):
    """Whether users may upload files."""

    enabled: bool | None = absent
    """Whether the file upload is enabled."""
    max_file_size: int | None = absent
    """The most megabytes in one file. From 1 to 512."""
    max_files: int | None = absent
    """The most files in a session. At least 1."""


@model
class HistoryParam(Base):
    """Whether users see their earlier threads."""

    enabled: bool | None = absent
    """Whether the history is enabled."""
    recent_threads: int | None = absent
    """How many earlier threads users see; all if left out. At least 1."""


@model
class ChatkitConfigurationParam(Base):
    """What the session's interface offers."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = absent
    """Whether threads get titles automatically."""
    file_upload: FileUploadParam | None = absent
    """Whether users may upload files."""
    history: HistoryParam | None = absent
    """Whether users see their earlier threads."""

    _nested = {
        "automatic_thread_titling": "AutomaticThreadTitlingParam",
        "file_upload": "FileUploadParam",
        "history": "HistoryParam",
    }
