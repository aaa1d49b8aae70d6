from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_text_param import ResponseTextParam
    from ..unions import ModelIdsResponses, Prompt, ToolChoiceParam, ToolsArray


@model
class ResponseProperties(Base):
    """Settings shared by requests and responses."""

    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    model: ModelIdsResponses | None = absent
    """Name of the model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Whether to run in the background. The call returns at once with status `queued`; poll for the result."""
    max_tool_calls: int | None = None
    """Maximum number of built-in tool calls in one response. Further calls are ignored."""
    text: ResponseTextParam | None = absent
    """Text output options: format and verbosity."""
    tools: ToolsArray | None = absent
    """Tools the model was allowed to call."""
    tool_choice: ToolChoiceParam | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    prompt: Prompt = None
    """Reference to a stored prompt template, with values for its variables."""

    _nested = {"text": "ResponseTextParam", "tools": "ToolsArray", "tool_choice": "ToolChoiceParam", "prompt": "Prompt"}
