from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_encrypted_content_param import BetaEncryptedContentParam, BetaEncryptedContentParamDict
    from ..models.beta_input_image_content_param_auto_param import BetaInputImageContentParamAutoParam, BetaInputImageContentParamAutoParamDict
    from ..models.beta_input_text_content_param import BetaInputTextContentParam, BetaInputTextContentParamDict

    class BetaAgentMessageItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        """The agent that something comes from."""
        id: str | None
        """Id of the agent message."""
        type: Required[Literal['agent_message']]
        """Tells this object from others that can stand in its place: always `agent_message`. Default:
        `agent_message`."""
        author: Required[str]
        """Name of the agent that wrote it."""
        recipient: Required[str]
        """Name of the agent that it goes to."""
        content: Required[Sequence[BetaInputTextContentParam | BetaInputTextContentParamDict | BetaInputImageContentParamAutoParam | BetaInputImageContentParamAutoParamDict | BetaEncryptedContentParam | BetaEncryptedContentParamDict]]
        """Parts of the message."""


@model
class BetaAgentMessageItemParam(Base):
    """A message from one agent to another."""

    agent: BetaAgentTagParam | None = None
    """The agent that something comes from."""
    id: str | None = None
    """Id of the agent message."""
    type: Literal['agent_message']
    """Tells this object from others that can stand in its place: always `agent_message`. Default: `agent_message`."""
    author: str
    """Name of the agent that wrote it."""
    recipient: str
    """Name of the agent that it goes to."""
    content: list[BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaEncryptedContentParam]
    """Parts of the message."""

    _nested = {'agent': 'BetaAgentTagParam', 'content': [('type', {'input_text': 'BetaInputTextContentParam', 'input_image': 'BetaInputImageContentParamAutoParam', 'encrypted_content': 'BetaEncryptedContentParam'})]}
    _tags = {'type': 'agent_message'}
