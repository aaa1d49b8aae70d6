from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_image_gen_tool_call_status import BetaImageGenToolCallStatus, BetaImageGenToolCallStatusInput

    class BetaImageGenToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['image_generation_call']]
        id: Required[str]
        status: Required[BetaImageGenToolCallStatusInput]
        result: Required[str | None]


@model
class BetaImageGenToolCall(Base):
    """Beta image gen tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['image_generation_call']
    id: str
    status: BetaImageGenToolCallStatus
    result: str | None

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'image_generation_call'}
