"""What requests take instead of the models in ``models.live_response_create_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveResponseCreateEventDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    """Event type: always `response.create`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
