"""What requests take instead of the models in ``models.beta_reasoning_text_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

class BetaReasoningTextContentDict(TypedDict, total=False):
    type: Required[Literal["reasoning_text"]]
    """Discriminator: always `reasoning_text`. Default: `reasoning_text`."""
    text: Required[str]
    """Text of the part."""
