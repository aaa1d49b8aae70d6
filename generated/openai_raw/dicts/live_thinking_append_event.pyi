"""What requests take instead of the models in ``models.live_thinking_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveThinkingAppendEventDict(TypedDict, total=False):
    content: Required[str]
    """Text for the model to read."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.thinking.append"]]
    """Event type: always `session.thinking.append`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
