from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..unions import BetaModelIdsResponses, BetaPrompt, BetaToolChoiceParam, BetaToolsArray


@model
class BetaResponseProperties(Base):
    """Beta response properties."""

    previous_response_id: str | None = None
    model: BetaModelIdsResponses | None = absent
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = absent
    tools: BetaToolsArray | None = absent
    tool_choice: BetaToolChoiceParam | None = absent
    prompt: BetaPrompt = None

    _nested = {'text': 'BetaResponseTextParam', 'tools': 'BetaToolsArray', 'tool_choice': 'BetaToolChoiceParam', 'prompt': 'BetaPrompt'}
