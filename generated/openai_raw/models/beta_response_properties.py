from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..unions import BetaModelIdsResponses, BetaPrompt, BetaToolChoiceParam, BetaToolsArray


@model
class BetaResponseProperties(Base):
    """Settings shared by requests and responses."""

    previous_response_id: str | None = None
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    model: BetaModelIdsResponses | None = absent
    """Name of the model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Whether to run in the background. The call returns at once with status `queued`; poll for the result."""
    max_tool_calls: int | None = None
    """Maximum number of built-in tool calls in one response. Further calls are ignored."""
    text: BetaResponseTextParam | None = absent
    """Text output options: format and verbosity."""
    tools: BetaToolsArray | None = absent
    """Tools the model was allowed to call."""
    tool_choice: BetaToolChoiceParam | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    prompt: BetaPrompt = None
    """Reference to a stored prompt template, with values for its variables."""

    _nested = {
        "text": "BetaResponseTextParam",
        "tools": "BetaToolsArray",
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
    }
