"""What requests take instead of the models in ``models.live_response_item_create_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import InputItemInput

class LiveResponseItemCreateEventDict(TypedDict, total=False):
    item: Required[InputItemInput]
    """The current state of the item."""
    type: Required[Literal["response.item.create"]]
    """Event type: always `response.item.create`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
