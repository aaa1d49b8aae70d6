from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..unions import BetaModelIdsResponses, BetaPrompt, BetaToolChoiceParam, BetaToolsArray


@model
class BetaResponseProperties(Base):
    """Settings of a response that request and answer share."""

    previous_response_id: str | None = None
    """Id of the response that this one continues; its input and output become part of the context."""
    model: BetaModelIdsResponses | None = absent
    """The model that was used. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    background: bool | None = None
    """Run in the background: the answer comes at once, in status `queued`, and is polled for."""
    max_tool_calls: int | None = None
    """The most calls of built-in tools in one response; further ones are ignored."""
    text: BetaResponseTextParam | None = absent
    """Format and length of the text in the answer."""
    tools: BetaToolsArray | None = absent
    """The tools that the model could call."""
    tool_choice: BetaToolChoiceParam | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    prompt: BetaPrompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""

    _nested = {
        "text": "BetaResponseTextParam",
        "tools": "BetaToolsArray",
        "tool_choice": "BetaToolChoiceParam",
        "prompt": "BetaPrompt",
    }
