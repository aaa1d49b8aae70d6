"""`BetaOutputMessage`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaMessagePhase
    from ..unions import BetaOutputMessageContent


@model
class BetaOutputMessage(Base):
    """A message from the model."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    id: str
    """Id of the output message."""
    type: Literal["message"]
    """Discriminator: always `message`."""
    role: Literal["assistant"]
    """Role of the author: always `assistant`."""
    content: list[BetaOutputMessageContent]
    """Text parts of the message, or a refusal."""
    phase: BetaMessagePhase | None = None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    status: BetaOutputMessageStatus
    """Status of the output message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {"agent": "BetaAgentTag", "content": ["BetaOutputMessageContent"]}
    _tags = {"type": "message", "role": "assistant"}


BetaOutputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaOutputMessageStatus: TypeAlias = BetaOutputMessageStatusInput | str
"""Status of the output message: `in_progress` (still running), `completed` (finished successfully), `incomplete`
(cut short)."""
