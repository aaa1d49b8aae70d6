from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_input_message_role import BetaInputMessageRole, BetaInputMessageRoleInput
    from ..models.beta_input_message_status import BetaInputMessageStatus, BetaInputMessageStatusInput
    from ..unions import BetaInputMessageContentList, BetaInputMessageContentListInput

    class BetaInputMessageDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Literal['message']
        role: Required[BetaInputMessageRoleInput]
        status: BetaInputMessageStatusInput
        content: Required[BetaInputMessageContentListInput]


@model
class BetaInputMessage(Base):
    """Beta input message."""

    agent: BetaAgentTag | None = None
    type: Literal['message'] | None = absent
    role: BetaInputMessageRole
    status: BetaInputMessageStatus | None = absent
    content: BetaInputMessageContentList

    _nested = {'agent': 'BetaAgentTag', 'content': 'BetaInputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
