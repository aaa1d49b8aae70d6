"""What requests take instead of the models in ``models.live_instructions_append_event``, for type checkers only."""

from typing import Literal, Required, TypedDict

class LiveInstructionsAppendEventDict(TypedDict, total=False):
    content: Required[str]
    """The text."""
    delegation_id: Required[str | None]
    """Id of the delegation."""
    type: Required[Literal["session.instructions.append"]]
    """Which kind it is. Always `session.instructions.append`."""
    event_id: str | None
    """Id of the event, given by the server."""
