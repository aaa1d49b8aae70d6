"""What requests take instead of the models in ``models.live_response_item_create_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..unions import InputItemInput

class LiveResponseItemCreateEventDict(TypedDict, total=False):
    item: Required[InputItemInput]
    """The item as it is now."""
    type: Required[Literal["response.item.create"]]
    """Which kind it is. Always `response.item.create`."""
    event_id: str | None
    """Id of the event, given by the server."""
