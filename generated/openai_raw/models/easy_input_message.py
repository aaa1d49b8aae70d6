from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.easy_input_message_role import EasyInputMessageRole, EasyInputMessageRoleInput
    from ..models.message_phase import MessagePhase, MessagePhaseInput
    from ..unions import InputMessageContentList, InputMessageContentListInput

    class EasyInputMessageDict(TypedDict, total=False):
        role: Required[EasyInputMessageRoleInput]
        content: Required[str | InputMessageContentListInput]
        phase: MessagePhaseInput | None
        type: Literal['message']


@model
class EasyInputMessage(Base):
    """Easy input message."""

    role: EasyInputMessageRole
    content: str | InputMessageContentList
    phase: MessagePhase | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': ['InputContent']}
    _tags = {'role': ('user', 'assistant', 'system', 'developer'), 'type': 'message'}
