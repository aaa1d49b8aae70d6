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
    """A message of the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the output message."""
    type: Literal["message"]
    """Tells this object from others that can stand in its place: always `message`."""
    role: Literal["assistant"]
    """Who speaks: always `assistant`."""
    content: list[BetaOutputMessageContent]
    """Texts of the message, or a refusal."""
    phase: BetaMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    status: BetaOutputMessageStatus
    """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTag", "content": ["BetaOutputMessageContent"]}
    _tags = {"type": "message", "role": "assistant"}


BetaOutputMessageStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaOutputMessageStatus: TypeAlias = BetaOutputMessageStatusInput | str
