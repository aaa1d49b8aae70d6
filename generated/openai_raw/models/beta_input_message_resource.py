from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_input_message_resource_role import BetaInputMessageResourceRole
    from ..models.beta_input_message_resource_status import BetaInputMessageResourceStatus
    from ..unions import BetaInputMessageContentList


@model
class BetaInputMessageResource(Base):
    """Beta input message resource."""

    agent: BetaAgentTag | None = None
    type: Literal['message'] | None = absent
    role: BetaInputMessageResourceRole
    status: BetaInputMessageResourceStatus | None = absent
    content: BetaInputMessageContentList
    id: str

    _nested = {'agent': 'BetaAgentTag', 'content': 'BetaInputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
