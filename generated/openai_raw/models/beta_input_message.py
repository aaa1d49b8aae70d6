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
        """The agent that something comes from."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""
        role: Required[BetaInputMessageRoleInput]
        """Who speaks. Values: `user`, `system`, `developer`."""
        status: BetaInputMessageStatusInput
        """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
        content: Required[BetaInputMessageContentListInput]
        """Texts, images and files of the message."""


@model
class BetaInputMessage(Base):
    """A message to the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: BetaInputMessageRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: BetaInputMessageContentList
    """Texts, images and files of the message."""

    _nested = {'agent': 'BetaAgentTag', 'content': 'BetaInputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
