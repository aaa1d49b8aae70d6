"""What requests take instead of the models in ``models.live_decision_create_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveDecisionCreateEventDict(TypedDict, total=False):
    event_id: Required[str]
    """Id of the event, given by the server."""
    type: Required[Literal["decision.create"]]
    """Which kind it is. Always `decision.create`."""
