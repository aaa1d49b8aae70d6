from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_easy_input_message_role import BetaEasyInputMessageRole, BetaEasyInputMessageRoleInput
    from ..models.beta_message_phase import BetaMessagePhase, BetaMessagePhaseInput
    from ..unions import BetaInputMessageContentList, BetaInputMessageContentListInput

    class BetaEasyInputMessageDict(TypedDict, total=False):
        role: Required[BetaEasyInputMessageRoleInput]
        content: Required[str | BetaInputMessageContentListInput]
        phase: BetaMessagePhaseInput | None
        type: Literal['message']


@model
class BetaEasyInputMessage(Base):
    """Beta easy input message."""

    role: BetaEasyInputMessageRole
    content: str | BetaInputMessageContentList
    phase: BetaMessagePhase | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': ['BetaInputContent']}
    _tags = {'role': ('user', 'assistant', 'system', 'developer'), 'type': 'message'}
