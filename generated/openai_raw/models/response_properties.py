from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_text_param import ResponseTextParam
    from ..unions import ModelIdsResponses, Prompt, ToolChoiceParam, ToolsArray


@model
class ResponseProperties(Base):
    """Response properties."""

    previous_response_id: str | None = None
    model: ModelIdsResponses | None = absent
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = absent
    tools: ToolsArray | None = absent
    tool_choice: ToolChoiceParam | None = absent
    prompt: Prompt = None

    _nested = {'text': 'ResponseTextParam', 'tools': 'ToolsArray', 'tool_choice': 'ToolChoiceParam', 'prompt': 'Prompt'}
