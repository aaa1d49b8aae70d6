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
        id: Required[str]
        type: Required[Literal['message']]
        role: Required[Literal['assistant']]
        content: Required[Sequence[BetaOutputMessageContentInput]]
        phase: BetaMessagePhaseInput | None
        status: Required[BetaOutputMessageStatusInput]


@model
class BetaOutputMessage(Base):
    """Beta output message."""

    agent: BetaAgentTag | None = None
    id: str
    type: Literal['message']
    role: Literal['assistant']
    content: list[BetaOutputMessageContent]
    phase: BetaMessagePhase | None = None
    status: BetaOutputMessageStatus

    _nested = {'agent': 'BetaAgentTag', 'content': ['BetaOutputMessageContent']}
    _tags = {'type': 'message', 'role': 'assistant'}
