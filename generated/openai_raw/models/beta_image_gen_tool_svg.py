from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_image_gen_tool_svg_reasoning import BetaImageGenToolSvgReasoning, BetaImageGenToolSvgReasoningDict

    class BetaImageGenToolSvgDict(TypedDict, total=False):
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        reasoning: BetaImageGenToolSvgReasoning | BetaImageGenToolSvgReasoningDict | None
        """How the model reasons; only for models that do."""


@model
class BetaImageGenToolSvg(Base):
    """Settings of vector images."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: BetaImageGenToolSvgReasoning | None = None
    """How the model reasons; only for models that do."""

    _nested = {'reasoning': 'BetaImageGenToolSvgReasoning'}
