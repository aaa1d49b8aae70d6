"""`OutputMessage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import MessagePhase
    from ..unions import OutputMessageContent


@model
class OutputMessage(Base):
    """A message from the model."""

    id: str
    """Id of the output message."""
    type: Literal["message"]
    """Discriminator: always `message`."""
    role: Literal["assistant"]
    """Role of the author: always `assistant`."""
    content: list[OutputMessageContent]
    """Text parts of the message, or a refusal."""
    phase: MessagePhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    status: OutputMessageStatus
    """Status of the output message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"content": ["OutputMessageContent"]}
    _tags = {"type": "message", "role": "assistant"}


OutputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
OutputMessageStatus: TypeAlias = OutputMessageStatusInput | str
"""Status of the output message: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""
