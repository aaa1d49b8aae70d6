"""What requests take instead of the models in ``models.live_instructions_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveInstructionsAppendEventDict(TypedDict, total=False):
    content: Required[str]
    """Text for the model to read."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.instructions.append"]]
    """Event type: always `session.instructions.append`."""
    event_id: str | None
    """Id of the event, assigned by the server."""
