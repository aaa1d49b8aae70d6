"""What requests take instead of the models in ``models.beta_summary_text_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

class BetaSummaryTextContentDict(TypedDict, total=False):
    type: Required[Literal["summary_text"]]
    """Discriminator: always `summary_text`. Default: `summary_text`."""
    text: Required[str]
    """Text of the part."""
