"""What requests take instead of the models in ``models.live_response_create_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveResponseCreateEventDict(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    """Which kind it is. Always `response.create`."""
    event_id: str | None
    """Id of the event, given by the server."""
