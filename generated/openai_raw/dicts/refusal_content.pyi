"""What requests take instead of the models in ``models.refusal_content``, for type checkers only."""

from typing import Literal, Required, TypedDict

class RefusalContentDict(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    """Discriminator: always `refusal`. Default: `refusal`."""
    refusal: Required[str]
    """Refusal message of the model."""
