"""What requests take instead of the models in ``models.live_commentary_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveCommentaryAppendEventDict(TypedDict, total=False):
    content: Required[str]
    """The text."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.commentary.append"]]
    """Which kind it is. Always `session.commentary.append`."""
    event_id: str | None
    """Id of the event, given by the server."""
