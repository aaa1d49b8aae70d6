"""What requests take instead of the models in ``models.live_commentary_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveCommentaryAppendEventDict(TypedDict, total=False):
    content: Required[str]
    """Text for the model to read."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.commentary.append"]]
    """Event type: always `session.commentary.append`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
