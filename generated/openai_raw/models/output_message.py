"""`OutputMessage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import MessagePhase
    from ..unions import OutputMessageContent


@model
class OutputMessage(Base):
    """A message of the model."""

    id: str
    """Id of the output message."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    content: list[OutputMessageContent]
    """Texts of the message, or a refusal."""
    phase: MessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    status: OutputMessageStatus
    """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"content": ["OutputMessageContent"]}
    _tags = {"type": "message", "role": "assistant"}


OutputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
OutputMessageStatus: TypeAlias = OutputMessageStatusInput | str
