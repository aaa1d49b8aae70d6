from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_session_chatkit_configuration import ChatSessionChatkitConfiguration
    from ..models.chat_session_rate_limits import ChatSessionRateLimits
    from ..models.chat_session_status import ChatSessionStatus
    from ..models.chatkit_workflow import ChatkitWorkflow


@model
class ChatSessionResource(Base):
    """A ChatKit session of an end user."""

    id: str
    """Id of the chatkit session."""
    object: Literal['chatkit.session']
    """The kind of object: always `chatkit.session`."""
    expires_at: int
    """When the chatkit session expires, in Unix seconds; None if it does not."""
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
    """State of the chatkit session. Values: `active`, `expired`, `cancelled`."""
    chatkit_configuration: ChatSessionChatkitConfiguration
    """What the session's interface offers."""

    _nested = {'workflow': 'ChatkitWorkflow', 'rate_limits': 'ChatSessionRateLimits', 'chatkit_configuration': 'ChatSessionChatkitConfiguration'}
    _tags = {'object': 'chatkit.session'}
