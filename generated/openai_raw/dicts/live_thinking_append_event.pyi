"""What requests take instead of the models in ``models.live_thinking_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveThinkingAppendEventDict(TypedDict, total=False):
    content: Required[str]
    """The text."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.thinking.append"]]
    """Which kind it is. Always `session.thinking.append`."""
    event_id: str | None
    """Id of the event, given by the server."""
