"""What requests take instead of the models in ``models.live_decision_create_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveDecisionCreateEventDict(TypedDict, total=False):
    event_id: Required[str]
    """Id of the event, assigned by the server."""
    type: Required[Literal["decision.create"]]
    """Event type: always `decision.create`."""
