"""`ChatSessionResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ChatSessionResource(Base):
    """A ChatKit session of an end user."""

    id: str
    """Id of the ChatKit session."""
    object: Literal["chatkit.session"]
    """Object type: always `chatkit.session`."""
    expires_at: int
    """When the ChatKit session expires, in Unix seconds; None if it never does."""
    client_secret: str
    """A short-lived key for the browser."""
    workflow: ChatkitWorkflow
    """The workflow that answers."""
    user: str
    """Your id of the end user."""
    rate_limits: ChatSessionRateLimits
    """How often the session may be used."""
    max_requests_per_1_minute: int
    """The most requests within a minute, as in `rate_limits`."""
    status: ChatSessionStatus
    """Status of the ChatKit session: `active`, `expired` (not finished in time), `cancelled` (stopped on request)."""
    chatkit_configuration: ChatSessionChatkitConfiguration
    """What the session's interface offers."""

    _nested = {
        "workflow": "ChatkitWorkflow",
        "rate_limits": "ChatSessionRateLimits",
        "chatkit_configuration": "ChatSessionChatkitConfiguration",
    }
    _tags = {"object": "chatkit.session"}


@model
class ChatkitWorkflowTracing(Base):
    """Whether runs of the workflow are traced."""

    enabled: bool
    """Whether the tracing is enabled."""


@model
class ChatkitWorkflow(Base):
    """The workflow that answers."""

    id: str
    """Id of the ChatKit workflow."""
    version: str | None
    """Version of the workflow; None for the current one."""
    state_variables: dict[str, str | bool | float] | None
    """Values that the workflow starts with, by name; None if there is none."""
    tracing: ChatkitWorkflowTracing
    """Whether runs of the workflow are traced."""

    _nested = {"tracing": "ChatkitWorkflowTracing"}


@model
class ChatSessionRateLimits(Base):
    """How often the session may be used."""

    max_requests_per_1_minute: int
    """Maximum number of requests per minute."""


ChatSessionStatusInput: TypeAlias = Literal["active", "expired", "cancelled"]
ChatSessionStatus: TypeAlias = ChatSessionStatusInput | str
"""Status of the ChatKit session: `active`, `expired` (not finished in time), `cancelled` (stopped on request)."""


@model
class ChatSessionAutomaticThreadTitling(Base):
    """Whether threads get titles automatically."""

    enabled: bool
    """Whether the session automatic thread titling is enabled."""


@model
class ChatSessionFileUpload(Base):
    """Whether users may upload files."""

    enabled: bool
    """Whether the chat session file upload is enabled."""
    max_file_size: int | None
    """The most megabytes in one file; None for no limit of yours."""
    max_files: int | None
    """The most files in a session; None for no limit of yours."""


@model
class ChatSessionHistory(Base):
    """Whether users see their earlier threads."""

    enabled: bool
    """Whether the chat session history is enabled."""
    recent_threads: int | None
    """How many earlier threads users see; None for all."""


@model
class ChatSessionChatkitConfiguration(Base):
    """What the session's interface offers."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles automatically."""
    file_upload: ChatSessionFileUpload
    """Whether users may upload files."""
    history: ChatSessionHistory
    """Whether users see their earlier threads."""

    _nested = {
        "automatic_thread_titling": "ChatSessionAutomaticThreadTitling",
        "file_upload": "ChatSessionFileUpload",
        "history": "ChatSessionHistory",
    }
