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
    """Discriminator: always `message`."""
    role: Required[Literal["assistant"]]
    """Role of the author: always `assistant`."""
    content: Required[Sequence[OutputMessageContentInput]]
    """Text parts of the message, or a refusal."""
    phase: MessagePhaseInput | None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    status: Required[OutputMessageStatusInput]
    """Status of the output message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
