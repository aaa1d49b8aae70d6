from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_image_detail import DecisionInputImageDetail, DecisionInputImageDetailInput
    from ..models.decision_prompt_cache_breakpoint import DecisionPromptCacheBreakpoint, DecisionPromptCacheBreakpointDict

    class DecisionInputImageDict(TypedDict, total=False):
        image_url: Required[str]
        """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
        type: Required[Literal['input_image']]
        """Tells this object from others that can stand in its place: always `input_image`."""
        detail: DecisionInputImageDetailInput | None
        """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
        `original`."""
        prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | DecisionPromptCacheBreakpointDict | None
        """The prompt is cached up to here."""


@model
class DecisionInputImage(Base):
    """A picture to decide about."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Tells this object from others that can stand in its place: always `input_image`."""
    detail: DecisionInputImageDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    prompt_cache_breakpoint: DecisionPromptCacheBreakpoint | None = None
    """The prompt is cached up to here."""

    _nested = {'prompt_cache_breakpoint': 'DecisionPromptCacheBreakpoint'}
    _tags = {'type': 'input_image'}
