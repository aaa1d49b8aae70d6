"""What requests take instead of the models in ``models.output_message``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.enums import MessagePhaseInput
from ..models.output_message import OutputMessageStatusInput
from ..unions import OutputMessageContentInput

class OutputMessageDict(TypedDict, total=False):
    id: Required[str]
    """Id of the output message."""
    type: Required[Literal["message"]]
    """Tells this object from others that can stand in its place: always `message`."""
    role: Required[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    content: Required[Sequence[OutputMessageContentInput]]
    """Texts of the message, or a refusal."""
    phase: MessagePhaseInput | None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    status: Required[OutputMessageStatusInput]
    """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""
