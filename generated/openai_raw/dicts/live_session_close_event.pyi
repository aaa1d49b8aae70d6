"""What requests take instead of the models in ``models.live_session_close_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveSessionCloseEventDict(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    """Event type: always `session.close`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
