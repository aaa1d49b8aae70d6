"""What requests take instead of the models in ``models.live_decision_item_delete_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveDecisionItemDeleteEventDict(TypedDict, total=False):
    item_id: Required[str]
    """Id of the item that the event is about."""
    type: Required[Literal["decision.item.delete"]]
    """Event type: always `decision.item.delete`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
