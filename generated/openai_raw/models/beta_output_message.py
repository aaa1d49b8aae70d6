from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_message_phase import BetaMessagePhase, BetaMessagePhaseInput
    from ..models.beta_output_message_status import BetaOutputMessageStatus, BetaOutputMessageStatusInput
    from ..unions import BetaOutputMessageContent, BetaOutputMessageContentInput

    class BetaOutputMessageDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        """The agent that something comes from."""
        id: Required[str]
        """Id of the output message."""
        type: Required[Literal['message']]
        """Tells this object from others that can stand in its place: always `message`."""
        role: Required[Literal['assistant']]
        """Who speaks: always `assistant`."""
        content: Required[Sequence[BetaOutputMessageContentInput]]
        """Texts of the message, or a refusal."""
        phase: BetaMessagePhaseInput | None
        """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
        status: Required[BetaOutputMessageStatusInput]
        """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""


@model
class BetaOutputMessage(Base):
    """A message of the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the output message."""
    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""
    role: Literal['assistant']
    """Who speaks: always `assistant`."""
    content: list[BetaOutputMessageContent]
    """Texts of the message, or a refusal."""
    phase: BetaMessagePhase | None = None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    status: BetaOutputMessageStatus
    """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'agent': 'BetaAgentTag', 'content': ['BetaOutputMessageContent']}
    _tags = {'type': 'message', 'role': 'assistant'}
