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
        type: Required[Literal['message']]
        role: Required[Literal['assistant']]
        content: Required[Sequence[OutputMessageContentInput]]
        phase: MessagePhaseInput | None
        status: Required[OutputMessageStatusInput]


@model
class OutputMessage(Base):
    """Output message."""

    id: str
    type: Literal['message']
    role: Literal['assistant']
    content: list[OutputMessageContent]
    phase: MessagePhase | None = None
    status: OutputMessageStatus

    _nested = {'content': ['OutputMessageContent']}
    _tags = {'type': 'message', 'role': 'assistant'}
