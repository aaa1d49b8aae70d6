from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_image_gen_tool_svg_reasoning import BetaImageGenToolSvgReasoning, BetaImageGenToolSvgReasoningDict

    class BetaImageGenToolSvgDict(TypedDict, total=False):
        model: str
        reasoning: BetaImageGenToolSvgReasoning | BetaImageGenToolSvgReasoningDict | None


@model
class BetaImageGenToolSvg(Base):
    """Beta image gen tool svg."""

    model: str | None = absent
    reasoning: BetaImageGenToolSvgReasoning | None = None

    _nested = {'reasoning': 'BetaImageGenToolSvgReasoning'}
