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
    """A message to the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: BetaInputMessageResourceRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageResourceStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: BetaInputMessageContentList
    """Texts, images and files of the message."""
    id: str
    """Id of the input message."""

    _nested = {'agent': 'BetaAgentTag', 'content': 'BetaInputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
