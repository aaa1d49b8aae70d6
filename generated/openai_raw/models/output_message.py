from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.message_phase import MessagePhase, MessagePhaseInput
    from ..models.output_message_status import OutputMessageStatus, OutputMessageStatusInput
    from ..unions import OutputMessageContent, OutputMessageContentInput

    class OutputMessageDict(TypedDict, total=False):
        id: Required[str]
        """Id of the output message."""
        type: Required[Literal['message']]
        """Tells this object from others that can stand in its place: always `message`."""
        role: Required[Literal['assistant']]
        """Who speaks: always `assistant`."""
        content: Required[Sequence[OutputMessageContentInput]]
        """Texts of the message, or a refusal."""
        phase: MessagePhaseInput | None
        """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
        status: Required[OutputMessageStatusInput]
        """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""


@model
class OutputMessage(Base):
    """A message of the model."""

    id: str
    """Id of the output message."""
    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    content: list[OutputMessageContent]
    """Texts of the message, or a refusal."""
    phase: MessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    status: OutputMessageStatus
    """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'content': ['OutputMessageContent']}
    _tags = {'type': 'message', 'role': 'assistant'}
